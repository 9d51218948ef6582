import { isSecret } from '../../address/site-address.ts';
import { placeOfKey } from '../../article/front-matter/place-of-key.ts';
import type { Checked, Problem } from './check.ts';

/** An address with a name or a password in it, as private servers have them, is published with its article. */
export function secretAddresses({ library }: Checked): Problem[] {
  return library.articles.flatMap(({ path, markdown, source, archived, links }): Problem[] => {
    const secret = [source, ...archived, ...links].find(
      (address) => address?.includes('@') && isSecret(address),
    );
    if (secret === undefined) return [];
    const host = URL.parse(secret)?.hostname ?? '';
    return [
      {
        path,
        ...(secret === source ? placeOfKey(markdown, 'source') : { line: 1, column: 1 }),
        ruleId: 'secret-address',
        reason: `an address of ${host} holds a name or a password, which everybody could read; leave out what stands before the @`,
        isWarning: true,
      },
    ];
  });
}
