import { BlockList, isIPv6 } from 'node:net';

/** What is not on the public internet (https://www.iana.org/assignments/iana-ipv4-special-registry, and the one for IPv6). */
const ranges = new BlockList();
for (const [network, prefix] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
  ] as const),
]) {
  ranges.addSubnet(network, prefix, 'ipv4');
  // A network without IPv4 reaches them by these addresses (RFC 6052); those of RFC 4291, section 2.5.5.1, say the same.
  for (const start of ['64:ff9b::', '::']) ranges.addSubnet(start + network, 96 + prefix, 'ipv6');
}
for (const [network, prefix] of [
  ...([
    ['::', 128],
    ['::1', 128],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['fc00::', 7],
    ['fe80::', 10],
  ] as const),
  ...([
    ['fec0::', 10],
    ['ff00::', 8],
    ['2002::', 16],
    ['2001::', 32],
  ] as const),
])
  ranges.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address is one of this machine, its network, or of nobody. */
export function isPrivate(address: string): boolean {
  // An IPv4 address in the clothes of IPv6 is looked at as itself: `BlockList` does so.
  return ranges.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
