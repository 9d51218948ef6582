import { listedHead } from '../../article/heads/listed-head.ts';
import { programHead } from '../../article/heads/program-head.ts';
import { knownKey } from '../../article/front-matter/schema-names.ts';
import { splitFrontMatter } from '../../article/front-matter/split-front-matter.ts';
import { withoutFence, withoutOpening } from '../../article/front-matter/without-fence.ts';

/**
 * A file as it would be had its program written front matter: what stands between fences of code, and the lines that a reader of pages
 * writes above a text (`URL Source: …`) as keys.
 *
 * @param isStart it is the beginning of a file, whose last fence is not there
 */
export function withFrontMatter(file: string, isStart = false): string {
  const plain = isStart ? withoutOpening(file) : withoutFence(file);
  const text = plain === file ? file : plain.trimStart();
  const head = splitFrontMatter(text).lines > 0 ? undefined : (programHead(text) ?? listedHead(text));
  if (!head || ![...head.facts.keys()].some((name) => knownKey(name) === 'title')) return text;
  const keys = [...head.facts].map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  // Blank lines stand in place of its own.
  return ['---', ...keys, '---', '', head.rest.trimStart().replace(/\n{4,}/, '\n\n')].join('\n');
}
