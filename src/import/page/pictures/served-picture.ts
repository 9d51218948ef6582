/** Finds the picture itself behind a service that shows it in another size. */
import { isPictureName } from '../../../pictures/picture-name.ts';

/** How services name it: `/_next/image?url=https%3A%2F%2Fcdn.example%2Fquay.jpg&w=3840` */
const names = ['url', 'src', 'image', 'img', 'u'];
/** Of Next.js, Astro, Netlify and Vercel: they fetch as anybody does. */
const openService = /^\/(?:_next\/image|_image|\.netlify\/images|_vercel\/image)\/?$/;
/** For an address of which only the end is known. */
const unknownSite = 'https://unknown.invalid/';

/** @returns its address, undefined if none is named */
export function servedPicture(src: string): URL | undefined {
  if (!src.includes('?')) return undefined;
  const service = URL.parse(src, unknownSite);
  const values = names.flatMap((name) => service?.searchParams.get(name) || []);
  return values
    .flatMap((value) => URL.parse(value, service?.href) ?? [])
    .find(({ pathname }) => isPictureName(pathname));
}

/**
 * The address of the picture itself, in its full size, where everybody may fetch it: a service of another site may guard what
 * it shows.
 *
 * @param src absolute
 */
export function withoutService(src: string): string {
  const picture = servedPicture(src);
  const service = picture && URL.parse(src);
  if (!picture || !service || !/^https?:$/.test(picture.protocol)) return src;
  const isOpen = openService.test(service.pathname) || siteOf(picture) === siteOf(service);
  return isOpen ? picture.href : src;
}

/** The end that the hosts of one site have in common, `paper.example` or `paper.co.uk`: near enough without the list of public suffixes. */
function siteOf({ hostname }: URL): string {
  const [, site = hostname] =
    /(?<![^.])([^.]+\.(?:(?:com?|net|org|ac|gov)\.)?[a-z\d-]+)$/i.exec(hostname) ?? [];
  return site;
}
