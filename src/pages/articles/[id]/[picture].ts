import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentFolder } from '../../../library/content-folder.ts';
import { getLibrary } from '../../../library/get-library.ts';
import { readPicture } from '../../../library/inspect-picture.ts';

export async function getStaticPaths() {
  const { stories } = await getLibrary();
  return stories.flatMap(({ article, pictures }) => {
    const pathOfName = new Map(
      Object.values(pictures).flatMap((picture) => ('name' in picture ? [[picture.name, picture.path]] : [])),
    );
    return Array.from(pathOfName, ([picture, path]) => ({
      params: { id: article.id, picture },
      props: { path },
    }));
  });
}

/** A picture in full. */
export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(await readPicture(join(contentFolder, props.path)));
