/** Decides whether two addresses name one page. */
import { archivedOriginal } from './archived-copy.ts';
import { decodeAddress } from './decode-percent.ts';
import { isTrackingParameter } from './tracking-parameters.ts';
import { webAddress } from './web-address.ts';

/**
 * What all addresses of a page have in common: an archive that holds a copy, the scheme, `www.`, `m.` and `amp.`, an `amp` at the end, a slash at the
 * end, the fragment, the order of parameters and those that only track are left out.
 *
 * @returns undefined for a text that is no web address
 */
export function pageKey(address: string | undefined): string | undefined {
  const url = webAddress(archivedOriginal(address ?? '') ?? address);
  if (!url) return undefined;
  const host = url.host.replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, '').replace(/\.$/, '');
  const path = decodeAddress(url.pathname)
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/, '')
    .replace(/\.amp(?=\.html?$)|\.amp$/, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\/amp$/, '')
    .replace(/^\/amp(?=\/)/, '');
  const parameters = [...url.searchParams]
    .filter(
      ([name, value]) =>
        !isTrackingParameter(name) && !/^(?:amp|outputType)$/.test(name) && !isAmp(name, value),
    )
    .sort();
  const query = new URLSearchParams(parameters).toString();
  return `${host}${path}${query === '' ? '' : `?${query}`}`;
}

function isAmp(name: string, value: string): boolean {
  return name === 'output' && value === 'amp';
}
