import { createHash } from 'node:crypto';
import type { BlockList } from 'node:net';
import type { PoolClient } from 'pg';
import { addressList, inTransaction } from '#ground';
import type { AccessEvent, AccessOptions } from '../access.ts';
import { createDirectory, type Directory } from './directory.ts';

/** What every part of this layer works with. */
export type Room = AccessOptions & {
  directory: Directory;
  networks: BlockList;
  bearerNetworks: BlockList;
  /** One transaction of this tenant. */
  run<T>(work: (client: PoolClient) => Promise<T>): Promise<T>;
  /** Durable and signed before it resolves. */
  write(event: Omit<AccessEvent, 'policyVersion'>): Promise<void>;
};

export function createRoom(options: AccessOptions): Room {
  return {
    ...options,
    directory: createDirectory(options.directoryKey, options.tenantId, options.random),
    networks: addressList(options.policy.networks),
    bearerNetworks: addressList(options.policy.bearerNetworks),
    run: (work) => inTransaction(options.pool, options.tenantId, work),
    async write(event) {
      await options.ledger.append({ ...event, policyVersion: options.policy.version });
    },
  };
}

/** 256 random bits as text for links, cookies and tokens; the database holds its hash alone. */
export function newSecret(room: Pick<Room, 'random'>): string {
  return Buffer.from(room.random(32)).toString('base64url');
}

export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
