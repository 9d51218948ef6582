/** Reads emoji by their names on GitHub, Slack and Hexo (`:tada:`); what is no name of one stays, as in `10:30:15`. */
import { nameToEmoji } from 'gemoji';
import { outsideCode } from '../outside-code.ts';

const emojiNamed = new Map(Object.entries(nameToEmoji));
/** One, or some without a space between them. */
const names = /(?<![A-Za-z\d:/\\])(?::[a-z\d_+-]{1,40}:)+(?![A-Za-z\d:/])/g;

export function emoji(markdown: string): string {
  if (!/:[a-z\d_+-]{1,40}:/.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text.replace(names, (run) =>
      run.replace(/:([^:]+):/g, (found, named: string) => emojiNamed.get(named) ?? found),
    ),
  );
}
