/** Finds who reported in the dateline that begins a text: `本报讯（记者 王芳 通讯员 陈刚）…`, `(부산=연합뉴스) 한지우 기자 = …`. */
import { alternatives } from '../../../language/alternatives.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import type { Part } from '../body/part.ts';

const han = '[\\p{sc=Han}·]{2,4}';
const hangul = '\\p{sc=Hang}{2,4}';
const reporter = alternatives(phrasesOf('bylinePhrases').filter((phrase) => /^\p{sc=Han}+$/u.test(phrase)));
const title = alternatives(phrasesOf('bylineEndings'));
const forms = [
  new RegExp(`[（(〔［【](?:${reporter})[\\s:：]{0,2}(${han}(?:[\\s、，]${han}){0,4})`, 'u'),
  new RegExp(
    `^[([【][^()[\\]【】]{1,20}[)\\]】]\\s?(${hangul}(?:[\\s,·]{1,2}${hangul}){0,4})\\s(?:${title})\\s?=`,
    'u',
  ),
  new RegExp(`^[[【][^()[\\]【】]{1,20}[=＝]\\s?(${hangul})\\s(?:${title})[\\]】]`, 'u'),
];
const roles = new Set(phrasesOf('roles'));
const longestDateline = 60;
const fewestOfText = 30;

export function reportersOf(parts: readonly Part[]): string[] {
  const first = parts.find(({ node, letters }) => node.tagName === 'p' && letters >= fewestOfText);
  const text = first?.text.trim() ?? '';
  const dateline = text.slice(0, longestDateline);
  const found = forms.map((form) => form.exec(dateline)?.[1]).find((names) => names !== undefined) ?? '';
  const names = found.split(/[\s、，,·]+/).filter((name) => name !== '');
  const others = names.findIndex((name) => roles.has(name));
  return others < 0 ? names : names.slice(0, others);
}
