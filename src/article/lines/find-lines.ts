/** Finds the lines of facts below a headline, with a dek, a picture or a portrait that stands between. */
import { someWords } from '../../markdown/shape/figures/captions.ts';
import { findCredit } from '../../markdown/shape/figures/find-credit.ts';
import { plainDek } from '../plain-line.ts';
import { factsOfLine } from './facts-of-line.ts';
import { lineAt } from './line-at.ts';
import {
  type KnownFacts,
  hasFacts,
  nothingAt,
  picture,
  type RunOfFacts,
  runOfFacts,
} from './run-of-facts.ts';

/** A dek or a picture may stand between. */
const between = /^(?:#{2,6}[ \t]|[*_]{1,2}[^*_\s]|\[?!\[)/;
/** `## The company gives in`, `*The company gives in*` */
const dekLine = /^(?:#{2,6}[ \t]+(\S.{0,400}?)[ \t]*#*|([*_]{1,3})([^*_]{1,400})\2)$/;
/** Of who wrote: `[![Ida Holm](ida.jpg)](/@ida)` */
const portrait = /^\[!\[([^[\]]{1,80})\]\([^()\s]{1,500}\)\]\([^()\s]{1,500}\)$/;
/** In the words of a text, below a headline and above a byline with a day. */
const plainDekLine = /^[\p{L}\p{N}“"«‘'¿¡][^\n]{1,300}$/u;
const mostBetween = 5;

/** The lines below it, or below a dek and a picture, where they say who wrote: a day there is one of a section. */
export function findLines(text: string, from: number, known: KnownFacts, lang: string): RunOfFacts {
  const direct = runOfFacts(text, from, known, lang);
  if (hasFacts(direct)) return withDek(direct, text, from, known, lang);
  const first = lineAt(text, from) ?? '';
  let above = first;
  let at = from + first.length;
  const isAbovePicture = picture.test(lineAt(text, at)?.trim() ?? '');
  for (let count = 1; count <= mostBetween; count++) {
    const found = runOfFacts(text, at, known, lang);
    const isDek = known.dek === undefined && (count === 1 || isAbovePicture);
    const dek = isDek ? dekIn(first.trim(), found) : undefined;
    // Any other line between them is one of the text.
    if (count === 1 && dek === undefined && !isAbovePicture && !between.test(first.trim())) break;
    if (found.facts.author)
      return dek === undefined
        ? withLineAbove(found, above, at)
        : withLineAbove(found, first, from + first.length, dek);
    const line = lineAt(text, at) ?? '';
    if (!between.test(line.trim()) && !picture.test(above.trim())) break;
    above = line;
    at += line.length;
  }
  return nothingAt(from);
}

/** A short dek above the lines. */
function withDek(found: RunOfFacts, text: string, at: number, known: KnownFacts, lang: string): RunOfFacts {
  const line = lineAt(text, at) ?? '';
  const isAbove = known.dek === undefined && (found.cuts[0]?.[0] ?? at) >= at + line.length;
  const isDek = isAbove && factsOfLine(line.trim(), lang, true, found.facts.author ?? []) === undefined;
  const dek = isDek ? dekIn(line.trim(), found) : undefined;
  return dek === undefined ? found : withLineAbove(found, line, at + line.length, dek);
}

/** A dek and a portrait of who wrote go with the lines below them. */
function withLineAbove(found: RunOfFacts, above: string, at: number, dek?: string): RunOfFacts {
  const { facts, cuts } = found;
  const [, named = ''] = portrait.exec(above.trim()) ?? [];
  if (dek === undefined && !facts.author?.includes(named)) return found;
  return {
    ...found,
    facts: dek === undefined ? facts : { ...facts, dek },
    cuts: [[at - above.length, at], ...cuts],
  };
}

/** The one line between headline and byline, if it is set off, or a day stands below it, too. */
function dekIn(line: string, { facts }: RunOfFacts): string | undefined {
  const [, heading, , emphasised] = dekLine.exec(line) ?? [];
  const isPlain = facts.author !== undefined && facts.date !== undefined && plainDekLine.test(line);
  const dek = heading ?? emphasised ?? (isPlain ? line : undefined);
  // Who made a picture stands below it.
  return dek !== undefined && someWords.test(dek) && !findCredit(dek) ? plainDek(dek) : undefined;
}
