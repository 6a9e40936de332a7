import type { BlockList } from 'node:net';
import { isIP } from 'node:net';

/** IPv4 in IPv6's clothes ("::ffff:10.0.0.5") is IPv4. */
export function plainAddress(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
}

/** An address that is none is in no network. */
export function isInNetworks(list: BlockList, address: string): boolean {
  const plain = plainAddress(address);
  const family = isIP(plain);
  return family !== 0 && list.check(plain, family === 6 ? 'ipv6' : 'ipv4');
}
