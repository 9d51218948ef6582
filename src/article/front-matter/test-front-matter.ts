import { VFile } from 'vfile';
import { parseFrontMatter } from './parse-front-matter.ts';

/** What the tests see of front matter: its values, and each message as `line:column level: reason`. */
export function read(yaml: string) {
  const file = new VFile({ path: 'article.md' });
  const values = parseFrontMatter(file, { form: 'YAML', text: `\n${yaml}` });
  const messages = file.messages.map(
    ({ line, column, fatal, reason }) =>
      `${line}:${column} ${fatal ? 'error' : fatal === false ? 'warning' : 'note'}: ${reason}`,
  );
  return { values, messages };
}
