/** Takes the pictures out of a page that holds them itself, so that it is read as fast as any other. */
import { liftData } from '../pictures/data-address.ts';

export interface LiftedPage {
  html: string;
  /** Bytes by the addresses that stand in their places. */
  pictures: Map<string, Uint8Array>;
}

/** Smaller ones hold the place of a picture that a script would load. */
const shortest = 1500;
/** SingleFile writes a picture that stands there twice into a style sheet, once. */
const variable = /(--sf-img-\d{1,6})\s*:\s*url\(["']?(cid:[^)"']{1,80})["']?\)/g;
const shownByStyle = /\sstyle=(["'])(?:(?!\1)[^]){0,2000}?\bvar\((--sf-img-\d{1,6})\)/g;

export function liftPictures(page: string): LiftedPage {
  const { text: lifted, pictures } = liftData(page, (number) => `cid:picture-${number}`, shortest);
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
