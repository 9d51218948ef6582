import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentFolder } from '../../../library/content-folder.ts';
import { getLibrary } from '../../../library/get-library.ts';
import { readOriginal } from '../../../pictures/read-original.ts';
import { renderPicture } from '../../../pictures/render-picture.ts';
import { filesOf, type SiteFile } from '../../../site/files.ts';

export async function getStaticPaths() {
  const { stories } = await getLibrary();
  return stories.flatMap(({ article }) =>
    filesOf(article).map((file) => ({ params: { id: article.id, file: file.name }, props: { file } })),
  );
}

/** A picture, in full or in one of its sizes, or a recording. */
export const GET: APIRoute<{ file: SiteFile }> = async ({ props }) => new Response(await read(props.file));

function read(file: SiteFile): Promise<Buffer<ArrayBuffer>> {
  switch (file.kind) {
    case 'original':
      return readOriginal(file.origin, contentFolder);
    case 'rendition':
      return renderPicture(file.picture, file.rendition, contentFolder);
    case 'recording':
      return readFile(join(contentFolder, file.origin)) as Promise<Buffer<ArrayBuffer>>;
  }
}
