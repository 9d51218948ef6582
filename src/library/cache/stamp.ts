import { hash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Article } from '../../article/article.ts';
import { allFilesOf } from '../article-files.ts';
import { sealOf } from './seal.ts';
import type { Version } from '../versions/version.ts';

/**
 * Identifies the state of an article: its bytes, its pictures and recordings, and its earlier versions.
 *
 * @param key of what was read of its bytes
 * @param folder absolute path of the content folder
 * @returns 64 hexadecimal digits, a new value each time while a file is too new to be trusted (see `sealOf`)
 */
export function stampOf(key: string, article: Article, versions: Version[], folder: string): string {
  if (!article.lead && !article.isIllustrated && versions.length === 0) return key;
  const all = [article, ...versions.map((version) => version.article)];
  const origins = allFilesOf(all).flatMap((file) => (file.kind === 'rendition' ? [] : file.origin));
  const seals = origins.map((origin) =>
    origin.startsWith('data:') ? '' : (sealOf(join(folder, origin)) ?? randomUUID()),
  );
  const shown = all.map(({ lead, isIllustrated, body }) => [lead, isIllustrated ? body : []]);
  const earlier = versions.map((version) => [version.moment, version.slug, version.article.sha256]);
  return hash('sha256', JSON.stringify([key, shown, seals, earlier]));
}
