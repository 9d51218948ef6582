/**
 * Sets paragraphs that begin with a tab or some spaces, as in typescripts and mail, at the start of their lines: CommonMark reads them as code.
 */
import { endsWithStop } from '../../../language/sentence-end.ts';
import { widthOf } from '../../../language/width-of.ts';
import { codeLines, Fences } from '../outside-code.ts';

/** Without such a line there is nothing to do. */
const mayBegin = /^(?: {4}|\t)[ \t]{0,8}[^\p{L}\s]?[\p{Lu}\p{Lo}]/mu;
const begin = /^["“”«„‘’'¿¡(—–-]{0,3} ?[\p{Lu}\p{Lo}\p{N}]/u;
const ofPrograms = /[{}<>=|\\`_[\]]|;$|\(\)|::|->|\$ |^[ \t]*(?:#|\/\/|--)/m;
/** Lists, verses and code have shorter lines. */
const shortestUsual = 50;
const leastLetters = 0.9;

export function indentedProse(markdown: string): string {
  if (!mayBegin.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const isCode = codeLines(lines);
  const fences = new Fences();
  let from: number | undefined;
  for (let at = 0; at <= lines.length; at++) {
    const isBlank = lines[at]?.trim() === '';
    if (isCode.has(at) && !fences.hold(lines[at] ?? '')) from ??= at;
    else if (from !== undefined && !isBlank) {
      if (isProse(lines.slice(from, at), lines[at - 1]?.trim() !== '' && at < lines.length))
        for (let line = from; line < at; line++) lines[line] = lines[line]?.trimStart() ?? '';
      from = undefined;
    }
  }
  return lines.join('\n');
}

/** @param goesOn whether a line at the margin follows at once */
function isProse(lines: readonly string[], goesOn: boolean): boolean {
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  const text = written.join('\n');
  if (ofPrograms.test(text) || (!goesOn && !endsWithStop.test(text))) return false;
  const begins = lines.every(
    (line, at) => line.trim() === '' || lines[at - 1]?.trim() || begin.test(line.trim()),
  );
  const letters = text.match(/[\p{L}\p{M}\p{N}\s,.'’，。、]/gu)?.length ?? 0;
  return begins && widthOf(text) >= shortestUsual * written.length && letters >= leastLetters * text.length;
}
