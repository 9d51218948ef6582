/** Takes the pictures out of a page that holds them itself, so that it is read as fast as any other. */
import { decodeData } from '../pictures/data-address.ts';

export interface LiftedPage {
  html: string;
  /** Bytes by the addresses that stand in their places. */
  pictures: Map<string, Uint8Array>;
}

/** Smaller ones hold the place of a picture that a script would load. */
const shortest = 1500;
const data = new RegExp(
  `data:image/[a-z0-9.+-]{1,40}(?:;[a-z0-9=-]{1,40}){0,4};base64,[a-z0-9+/=%]{${shortest},}`,
  'gi',
);
/** SingleFile writes a picture that stands there twice into a style sheet, once. */
const variable = /(--sf-img-\d{1,6})\s*:\s*url\(["']?(cid:[^)"']{1,80})["']?\)/g;
const shownByStyle = /\sstyle=(["'])(?:(?!\1)[^]){0,2000}?\bvar\((--sf-img-\d{1,6})\)/g;

export function liftPictures(page: string): LiftedPage {
  const pictures = new Map<string, Uint8Array>();
  const addresses = new Map<string, string>();
  const lifted = page.replace(data, (written) => {
    const known = addresses.get(written);
    if (known !== undefined) return known;
    const bytes = decodeData(written);
    if (!bytes) return written;
    const address = `cid:picture-${addresses.size + 1}`;
    addresses.set(written, address);
    pictures.set(address, bytes);
    return address;
  });
  const variables = new Map(
    [...lifted.matchAll(variable)].map(([, name = '', address = '']) => [name, address]),
  );
  const html =
    variables.size === 0
      ? lifted
      : lifted.replace(
          shownByStyle,
          (style, _quote, name: string) => ` data-src="${variables.get(name) ?? ''}"${style}`,
        );
  return { html, pictures };
}
