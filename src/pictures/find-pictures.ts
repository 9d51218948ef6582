import { webAddress } from '../address/web-address.ts';
import { createNamer } from './create-namer.ts';
import { type FileProblem, findFile, isLink, type NamedFile } from './find-file.ts';
import { type Inspected, inspectPicture } from './inspect-picture.ts';
import type { HeldPicture, Picture, RemotePicture, Unnamed } from './picture.ts';
import { isDataAddress } from './read-original.ts';
import { renditionsOf } from './renditions.ts';
import { nameInMessage } from './name-in-message.ts';

/** The names that pictures of one article have on the site. */
export interface PictureNames {
  byOrigin: Map<string, HeldPicture>;
  nameIt: ReturnType<typeof createNamer>;
}

/** For an article none of whose pictures has a name yet. */
export function newPictureNames(): PictureNames {
  return { byOrigin: new Map(), nameIt: createNamer('picture') };
}

/**
 * Finds the pictures that an article names.
 *
 * @param named in the order of the article
 * @param article its file, from the content folder
 * @param folder absolute path of the content folder, which no picture may lie outside of
 * @param source http(s) address of the original
 * @param names those that are given already; takes the new ones
 * @returns the pictures by their `src`, and what is to be told of them
 */
export async function findPictures(
  named: NamedFile[],
  article: string,
  folder: string,
  source?: string,
  { byOrigin, nameIt }: PictureNames = newPictureNames(),
): Promise<{ pictures: Map<string, Picture>; problems: FileProblem[] }> {
  const pictures = new Map<string, Picture>();
  const problems: FileProblem[] = [];
  for (const { src, line, column } of named) {
    if (pictures.has(src)) continue;
    const { problem, ...found } = await findPicture(src, article, folder, source);
    if ('ending' in found) {
      const { origin } = found.picture;
      const picture = byOrigin.get(origin) ?? giveName(found.picture, found.ending, nameIt);
      byOrigin.set(origin, picture);
      pictures.set(src, picture);
    } else pictures.set(src, found.picture);
    if (problem) problems.push({ reason: `the picture "${nameInMessage(src)}" ${problem}`, line, column });
  }
  return { pictures, problems };
}

function giveName(
  picture: Unnamed<HeldPicture>,
  ending: string,
  nameIt: ReturnType<typeof createNamer>,
): HeldPicture {
  const path = isDataAddress(picture.origin) ? '' : picture.origin;
  const name = nameIt(path, ending, (name) => {
    if (picture.kind !== 'sized') return [name];
    const { webp, plain } = renditionsOf({ ...picture, name });
    return [name, ...[...webp, plain].map((rendition) => rendition.name)];
  });
  return { ...picture, name };
}

const onServer = 'is not saved and will not be loaded; npm run pictures saves it beside the article';

async function findPicture(
  src: string,
  article: string,
  folder: string,
  source?: string,
): Promise<Inspected | { picture: RemotePicture; problem: string }> {
  if (isDataAddress(src)) return inspectPicture(src, folder);
  const remote = webAddress(src.startsWith('//') ? `https:${src}` : src);
  if (remote) {
    return {
      picture: { kind: 'remote', href: remote.href },
      problem: onServer,
    };
  }
  const file = await findFile(src, article, folder);
  if (file !== undefined) return inspectPicture(file, folder);
  // A path from the root comes from the server where the article was.
  const original = src.startsWith('/') && source !== undefined ? URL.parse(src, source) : null;
  if (original)
    return {
      picture: { kind: 'remote', href: original.href },
      problem: onServer,
    };
  const problem = (await isLink(src, article, folder))
    ? 'is a link that leads out of the content folder, or nowhere; put the picture itself there'
    : 'is missing; put it beside the article';
  return { picture: { kind: 'missing' }, problem };
}
