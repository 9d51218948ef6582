import pMap from 'p-map';
import { VFile } from 'vfile';
import { decode } from '../../article/decode.ts';
import { parseFrontMatter } from '../../article/front-matter/parse-front-matter.ts';
import { splitFrontMatter } from '../../article/front-matter/split-front-matter.ts';
import { findArticles } from './find-articles.ts';
import { readInside } from './read-inside.ts';

/** What tells an article from others. */
export interface Held {
  /** Its file, from the content folder, with slashes. */
  path: string;
  title?: string;
  date?: string;
  source?: string;
}

const atOnce = 16;

/** The articles of a content folder, as far as their front matter tells; those with errors are looked past. */
export async function listHeld(folder: string): Promise<Held[]> {
  const manuscripts = await findArticles(folder, []);
  return pMap(
    manuscripts,
    async ({ path }) => {
      const bytes = await readInside(folder, path);
      const decoded = typeof bytes === 'string' ? undefined : decode(bytes);
      if (!decoded || !('text' in decoded)) return { path };
      const { body, ...frontMatter } = splitFrontMatter(decoded.text);
      const values = parseFrontMatter(new VFile(), frontMatter);
      const title = values?.title ?? /^#[ \t]+(.{1,300})$/m.exec(body)?.[1];
      return { path, title, date: values?.date, source: values?.source };
    },
    { concurrency: atOnce },
  );
}
