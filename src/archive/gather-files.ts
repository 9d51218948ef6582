import { posix } from 'node:path';
import type { Article } from '../article/article.ts';
import { nameOfMoment } from '../article/version-name.ts';
import { allFilesOf, filesOf, readArticleFile } from '../library/article-files.ts';
import type { Version } from '../library/versions/version.ts';
import { typeOfFile } from '../media/type-of-file.ts';
import { renditionsOf } from '../pictures/renditions.ts';
import type { SourceFile } from '../article/source-files.ts';

/** What a saved copy of an article shows, and the files from which the article was made. */
export interface GatheredFiles {
  /** Data addresses, by the files' names on the site. */
  shown: Map<string, string>;
  sources: SourceFile[];
}

/** A longer recording is carried, but not played from the copy: browsers take a data address into memory whole. */
const longestPlayed = 10_000_000;

/**
 * @param folder absolute path of the content folder
 * @param versions what the article said earlier, which the copy carries and does not show
 */
export async function gatherFiles(
  article: Article,
  folder: string,
  versions: readonly Version[] = [],
): Promise<GatheredFiles> {
  const shown = new Map<string, string>();
  const markdown = Buffer.from(article.markdown, 'utf8');
  const sources: SourceFile[] = [
    { name: 'index.md', type: 'text/markdown', bytes: markdown },
    ...versions.map(({ moment, article: version }) => ({
      name: `versions/${nameOfMoment(moment) ?? moment}.md`,
      type: 'text/markdown',
      bytes: Buffer.from(version.markdown, 'utf8'),
    })),
  ];
  const names = new Set<string>();
  const addSource = (origin: string, type: string, bytes: Buffer<ArrayBuffer>) => {
    if (origin.startsWith('data:')) return;
    const name = posix.relative(posix.dirname(article.path), origin);
    // Files outside of its folder may belong to other articles.
    if (name.startsWith('../') || names.has(name)) return;
    names.add(name);
    sources.push({ name, type, bytes });
  };
  const files = filesOf(article);
  // One size of each picture: the one in a format that every browser shows.
  const plain = new Set(
    files.flatMap((file) => (file.kind === 'rendition' ? [renditionsOf(file.picture).plain.name] : [])),
  );
  const scaled = new Set(files.flatMap((file) => (file.kind === 'rendition' ? [file.picture.name] : [])));
  for (const file of files) {
    if (file.kind === 'rendition' && !plain.has(file.name)) continue;
    const bytes = await readArticleFile(file, folder);
    const type =
      article.body.flatMap((part) =>
        part.kind === 'player' && part.recording?.kind === 'held' && part.recording.name === file.name
          ? [part.recording.type]
          : [],
      )[0] ?? typeOfFile(file.name);
    const isPlayed = file.kind === 'recording' && bytes.length <= longestPlayed;
    if (file.kind === 'rendition' || isPlayed || (file.kind === 'original' && !scaled.has(file.name)))
      shown.set(file.name, `data:${type};base64,${bytes.toString('base64')}`);
    if (file.kind !== 'rendition') addSource(file.origin, type, bytes);
  }
  for (const file of allFilesOf(versions.map((version) => version.article))) {
    if (file.kind !== 'rendition')
      addSource(file.origin, typeOfFile(file.name), await readArticleFile(file, folder));
  }
  return { shown, sources };
}
