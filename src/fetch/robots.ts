import robotsParser from 'robots-parser';
import { fetchAddress, type FetchOptions, userAgent } from './fetch-address.ts';

const known = new Map<string, Promise<string>>();

/** Whether the host lets programs that work through a list ask for an address (RFC 9309). */
export async function isAllowed(address: string, options: FetchOptions): Promise<boolean> {
  const robots = new URL('/robots.txt', address).href;
  const text =
    known.get(robots) ??
    fetchAddress(robots, options).then(
      ({ bytes }) => new TextDecoder().decode(bytes.subarray(0, 500_000)),
      // No rules are no refusal.
      () => '',
    );
  known.set(robots, text);
  return robotsParser(robots, await text).isAllowed(address, userAgent) !== false;
}
