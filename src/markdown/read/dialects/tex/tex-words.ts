/**
 * Reads what TeX writes around words: lists, theorems and quotations (`\begin{itemize}`), looks (`\textbf{…}`), and references
 * (`\eqref{eq:tide}`), of which the label is shown. Formulas and all other environments are code: `formulas.ts`.
 */
import { outsideCode } from '../../outside-code.ts';

const list = /^[ \t>]*\\(?:begin|end)\{(?:itemize|enumerate|description)\}(?:\[[^\]\n]{0,100}\])?[ \t]*$/gm;
const item = /^([ \t]*)\\item(?:\[([^\]\n]{0,200})\])?[ \t]*(?=\S)/gm;
const titled =
  /^([ \t>]*)\\begin\{(theorem|lemma|proof|definition|corollary|proposition|remark|example|abstract)\*?\}(?:\[([^\]\n]{0,200})\])?[ \t]*$/gm;
const plain = /^[ \t>]*\\(?:begin|end)\{(?:quote|quotation|center|flushleft|flushright|document)\}[ \t]*$/gm;
const endOfTitled =
  /^[ \t>]*\\end\{(?:theorem|lemma|proof|definition|corollary|proposition|remark|example|abstract)\*?\}[ \t]*$/gm;
const bold = /\\textbf\{([^{}\n]{1,500})\}/g;
const italic = /\\(?:textit|emph|textsl)\{([^{}\n]{1,500})\}|\{\\(?:it|em|sl)\s([^{}\n]{1,500})\}/g;
const reference = /\\(eqref|ref|autoref|cref|cite[pt]?)\*?\{([^{}\n]{1,200})\}/g;

export function texWords(markdown: string): string {
  if (
    !/\\(?:begin|textbf|textit|textsl|emph|eqref|ref|autoref|cref|cite[pt]?)\{|\{\\(?:it|em|sl)\s/.test(
      markdown,
    )
  )
    return markdown;
  return outsideCode(markdown, (text) =>
    text
      .replace(list, '')
      .replace(
        item,
        (_, indent: string, sign?: string) => `${indent.replace(/\t| {4}/g, '')}- ${sign ? `${sign} ` : ''}`,
      )
      .replace(titled, (_, before: string, name: string, title?: string) => {
        const label = name.charAt(0).toUpperCase() + name.slice(1);
        return `${before}**${label}${title ? ` (${title})` : ''}.**`;
      })
      .replace(endOfTitled, '')
      .replace(plain, '')
      .replace(bold, '**$1**')
      .replace(italic, (_, ...words: (string | undefined)[]) => `*${words[0] ?? words[1]}*`)
      .replace(reference, (_, name: string, label: string) =>
        name === 'eqref'
          ? `(${label})`
          : name.startsWith('cite')
            ? `[${label.replaceAll(',', ', ')}]`
            : label,
      ),
  );
}
