/**
 * Reads MyST (https://mystmd.org/guide/quickstart-myst-markdown), which Jupyter Book and Sphinx read: its directives, see `mystBlocks`;
 * roles in a line (`` {doc}`tides` ``) become their words; the names of places (`(tides)=`) and comments (`% …`) go. What only the site
 * could fill in is told. Every line keeps its number.
 */
import type { VFile } from 'vfile';
import { mystBlocks } from './myst-blocks.ts';
import { codeSign, outsideCode } from '../outside-code.ts';

const place = /^([ \t]*(?:[-*+][ \t]+)?)\([\w:./ -]{1,100}\)=[ \t]*$/gm;
const comment = /^%[ \t].*$|^\+{3}[ \t]*(?:\{.*\}[ \t]*)?$/gm;
/** A role holds its words in code, which is hidden: `` {doc}`the tides <tides>` ``. */
const role = new RegExp(`\\{([a-z][\\w:+.-]{0,40})\\}(${codeSign.source})`, 'gi');
const literalRoles =
  /^(?:code|py:|c:|cpp:|js:|rst:|std:|attr|class|func|meth|mod|obj|exc|data|const|file|command|program|option|envvar|kbd|samp|math|eval|download|guilabel|menuselection)/;

export function myst(markdown: string, file: VFile): string {
  if (!/\{[a-z][\w:.-]*\}|\)=[ \t]*$/im.test(markdown)) return markdown;
  const told = new Set<string>();
  const blocks = mystBlocks(markdown.split('\n'), (name, line) => {
    if (told.has(name)) return;
    told.add(name);
    const reason = `{${name}} is filled in by the site, which is not here; it is left out`;
    file.message(reason, { place: { line, column: 1 }, ruleId: 'template-code' });
  });
  let isMyst = blocks !== markdown;
  return outsideCode(blocks, (text, _, shown) => {
    const plain = text
      .replace(place, '$1')
      .replace(role, (_found, name: string, sign: string) => readRole(name.toLowerCase(), shown(sign)));
    isMyst ||= plain !== text;
    // A percent sign may begin a line of prose, too.
    return isMyst ? plain.replace(comment, '') : plain;
  });
}

/** @param code what the role is of, with its backticks */
function readRole(kind: string, code: string): string {
  const said = code.replace(/^`+|(?<!`)`+$/g, '');
  const [, before, target] = /^([^<>]*)<([^<>]+)>$/.exec(said) ?? [];
  const words = before?.trimEnd();
  if (words !== undefined && words !== '')
    return /^https?:/.test(target ?? '') ? `[${words}](<${target ?? ''}>)` : words;
  if (literalRoles.test(kind)) return code.replace(/^(`+)[~!]/, '$1');
  if (/^sub(?:script)?$/.test(kind)) return `<sub>${said}</sub>`;
  if (/^sup(?:erscript)?$/.test(kind)) return `<sup>${said}</sup>`;
  // What is named by its place: `/tides`.
  return said.replace(/^[~!]|^\/(?=\w)/, '');
}
