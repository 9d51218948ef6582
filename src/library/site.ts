import { z } from 'astro/zod';
import type { VFile } from 'vfile';
import { type Document, isMap, isScalar, LineCounter, parseDocument, type Node } from 'yaml';
import { parseLanguage } from '../language/tag.ts';
import { webAddress } from '../address/web-address.ts';
import { fail, fileAt } from './messages.ts';
import { nothing, readInside } from './read-inside.ts';

/** What belongs to the owner of a library: `content/site.yaml`. */
const siteSchema = z.object({
  /** The site's name, above every page. */
  name: z
    .string({ error: 'must be a line of text' })
    .trim()
    .min(1, 'must not be empty')
    .default('Broadsheet'),
  /** One sentence on what is kept here. */
  description: z.string({ error: 'must be a line of text' }).trim().default(''),
  /** The language of the site's own words, and of articles that name none. BCP 47. */
  language: z
    .string({ error: 'must be a language tag' })
    .transform((text, context) => {
      const tag = parseLanguage(text);
      if (tag === undefined)
        context.addIssue({
          code: 'custom',
          message: `"${text}" is not a language; write its BCP 47 tag, such as en or de`,
        });
      return tag ?? z.NEVER;
    })
    .default('en'),
  /** Where the site is published, such as https://example.org/news/; only what needs an absolute address uses it. */
  address: z
    .string({ error: 'must be an address' })
    .transform((text, context) => {
      const address = webAddress(text);
      if (!address || address.search || address.hash) {
        context.addIssue({
          code: 'custom',
          message: `"${text}" is not a site's address; write it as https://example.org/news/`,
        });
        return z.NEVER;
      }
      return address.href.replace(/\/?$/, '/');
    })
    .optional(),
  /** Where to write about corrections and removal: a mail address or the address of a page. */
  contact: z
    .string({ error: 'must be a mail address or the address of a page' })
    .trim()
    .refine((text) => webAddress(text) !== undefined || /^[^\s@<>]+@[^\s@<>]+$/.test(text), {
      error: 'must be a mail address or the address of a page',
    })
    .optional(),
  /**
   * Who may find it: `private` (nobody is invited), `mirror` (search engines are, and are sent to the originals),
   * `own` (search engines are, and these are the originals).
   */
  publishing: z
    .enum(['private', 'mirror', 'own'], { error: 'must be private, mirror or own' })
    .default('private'),
});

export type Site = z.output<typeof siteSchema>;

/**
 * Reads the owner's settings.
 *
 * @param folder absolute path of the content folder; without a `site.yaml` in it, everything is as usual
 * @param files takes the file with its messages
 * @returns the settings; the usual ones if any is wrong, so that the articles' problems can be told as well
 */
export async function readSite(folder: string, files: VFile[]): Promise<Site> {
  const bytes = await readInside(folder, 'site.yaml');
  const file = fileAt('site.yaml', files);
  if (typeof bytes !== 'string') file.value = bytes;
  else if (bytes !== nothing) fail(file, bytes);
  return parseSite(file) ?? siteSchema.parse({});
}

function parseSite(file: VFile): Site | undefined {
  const lineCounter = new LineCounter();
  const tell = (offset: number, reason: string, isError: boolean) => {
    const { line, col } = lineCounter.linePos(offset);
    file.message(reason, { line, column: col }).fatal = isError;
  };
  const failAt = (offset: number, reason: string) => {
    tell(offset, reason, true);
  };
  const document = parseDocument(String(file), { schema: 'failsafe', lineCounter, prettyErrors: false });
  const tooDeep = document.errors.find(({ message }) => message.includes('call stack'));
  if (tooDeep) failAt(tooDeep.pos[0], 'the value is nested too deeply; write it flat');
  else for (const error of document.errors) failAt(error.pos[0], error.message);
  if (document.errors.length > 0) return undefined;

  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === '');
  if (!isEmpty && !isMap(contents)) {
    failAt(0, 'this is not a list of keys; write each as "key: value"');
    return undefined;
  }
  const written = isEmpty ? {} : toObject(document);
  if (!written) {
    failAt(0, 'values are nested or repeated (YAML aliases); write each on its own line as "key: value"');
    return undefined;
  }
  const present = Object.entries(written).filter(([, value]) => value !== '');
  for (const [name] of present.filter(([key]) => !Object.hasOwn(siteSchema.shape, key))) {
    tell(offsetOfKey(document, name), `the key "${name}" means nothing here`, false);
  }
  const result = siteSchema.safeParse(Object.fromEntries(present));
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const node = document.getIn(issue.path as string[], true) as Node | undefined;
    failAt(node?.range?.[0] ?? 0, `${issue.path.join('.')}: ${issue.message}`);
  }
  return undefined;
}

function toObject(document: Document): object | undefined {
  try {
    return document.toJS({ maxAliasCount: 0 }) as object;
  } catch {
    return undefined;
  }
}

function offsetOfKey({ contents }: Document, name: string): number {
  const pairs = isMap(contents) ? contents.items : [];
  const key = pairs.find(({ key }) => isScalar(key) && key.value === name)?.key;
  return (key as Node | undefined)?.range?.[0] ?? 0;
}
