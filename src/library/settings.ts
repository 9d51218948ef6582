import { z } from 'zod';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { parseLanguage } from '../language/tag.ts';
import { hasWords } from '../language/words.ts';
import { isSecret, siteAddress } from '../address/site-address.ts';
import { webAddress } from '../address/web-address.ts';
import { meantKey } from '../article/front-matter/meant-key.ts';
import { readYaml } from '../article/front-matter/read-yaml.ts';
import { onOneLine } from '../article/front-matter/value-types.ts';
import { fail, fileAt } from './messages.ts';
import { nothing, readInside } from './reading/read-inside.ts';

const secret = 'holds a name or a password, which everybody could read; leave out what stands before the @';

const line = z.string({ error: 'must be a line of text' }).transform(onOneLine);

/** The owner's settings: `content/site.yaml`. */
const settingsSchema = z.object({
  /** The site's name, above every page. */
  name: line.pipe(z.string().min(1, 'must not be empty')).default('Broadsheet'),
  /** One sentence on what is kept here. */
  description: line.default(''),
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
      const address = siteAddress(text);
      if (address === undefined)
        context.addIssue({
          code: 'custom',
          message: isSecret(text)
            ? secret
            : `"${text}" is not a site's address; write it as https://example.org/news/`,
        });
      return address ?? z.NEVER;
    })
    .optional(),
  /** Where to write about corrections and removal: a mail address or the address of a page. */
  contact: z
    .string({ error: 'must be a mail address or the address of a page' })
    .transform(onOneLine)
    .refine((text) => webAddress(text) !== undefined || /^[^\s@<>]+@[^\s@<>]+$/.test(text), {
      error: 'must be a mail address or the address of a page',
    })
    .refine((text) => !isSecret(text), { error: secret })
    .optional(),
  /**
   * Who may find it: `private` (nobody is invited), `mirror` (search engines are, and are sent to the originals),
   * `own` (search engines are, and these are the originals).
   */
  publishing: z
    .enum(['private', 'mirror', 'own'], { error: 'must be private, mirror or own' })
    .default('private'),
  /** The forms in which a copy of each article is offered for keeping; an empty list offers none. */
  saved: z
    .array(z.enum(['html', 'epub'], { error: 'must be html (one page) or epub (an e-book)' }), {
      error: 'must be a list: [html, epub], or [] for none',
    })
    .default(['html', 'epub']),
});

export type Settings = z.output<typeof settingsSchema>;

/**
 * Reads the owner's settings.
 *
 * @param folder absolute path of the content folder; without a `site.yaml` in it, everything is as usual
 * @param files takes the file with its messages
 * @returns the settings; the usual ones if any is wrong, so that the articles' problems can be told as well
 */
export async function readSettings(folder: string, files: VFile[]): Promise<Settings> {
  const bytes = await readInside(folder, 'site.yaml');
  const file = fileAt('site.yaml', files);
  if (typeof bytes !== 'string') file.value = bytes;
  else if (bytes !== nothing) fail(file, bytes);
  return parseSettings(file) ?? settingsSchema.parse({});
}

function parseSettings(file: VFile): Settings | undefined {
  const tell = ({ line, column }: Point, reason: string, isError: boolean) => {
    file.message(reason, { line, column }).fatal = isError;
  };
  const read = readYaml(String(file));
  if (Array.isArray(read)) {
    for (const problem of read) tell(problem, problem.reason, true);
    return undefined;
  }
  const present = Object.entries(read.values).filter(([, value]) => value !== '' && value !== null);
  for (const [name] of present.filter(([key]) => !Object.hasOwn(settingsSchema.shape, key))) {
    const meant = meantKey(name, Object.keys(settingsSchema.shape));
    const remedy = meant === undefined ? 'remove it' : `did you mean "${meant}"?`;
    const place = read.keys.get(name) ?? { line: 1, column: 1 };
    tell(place, `the key "${name}" means nothing here; ${remedy}`, false);
  }
  const result = settingsSchema.safeParse(Object.fromEntries(present));
  if (result.success) {
    const { language } = result.data;
    if (!hasWords(language))
      tell(read.placeOf(['language']), `the site has no words in "${language}"; English is used`, false);
    return result.data;
  }
  for (const { path, message } of result.error.issues)
    tell(read.placeOf(path), `${path.join('.')}: ${message}`, true);
  return undefined;
}
