import type { APIRoute } from 'astro';
import { getLibrary } from '../library/get-library.ts';
import { sitemap } from '../site/sitemap.ts';

/** There is a sitemap only where search engines are welcome and the site knows its address. */
export async function getStaticPaths() {
  const { settings, articles, collections } = await getLibrary();
  const xml = sitemap(settings, articles, collections);
  return xml === undefined ? [] : [{ params: { sitemap: 'sitemap' }, props: { xml } }];
}

export const GET: APIRoute<{ xml: string }> = ({ props }) =>
  new Response(props.xml, { headers: { 'Content-Type': 'application/xml' } });
