/** Gives pictures the address that they had: a read-later service's own server for them may be gone, as Omnivore's is. */
import { attribute, type Page } from '../tree/parse-page.ts';

/** Changes the page. */
export function revealOriginals({ elements, parents }: Page): void {
  for (const image of elements) {
    const original = attribute(image, 'dataOmnivoreOriginalSrc');
    if (image.tagName !== 'img' || original === undefined || !/^https?:/i.test(original)) continue;
    image.properties['src'] = original;
    delete image.properties['srcSet'];
    const around = parents.get(image);
    for (const other of around?.tagName === 'picture' ? around.children : [])
      if (other.type === 'element' && other.tagName === 'source') delete other.properties['srcSet'];
  }
}
