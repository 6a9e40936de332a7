import type { EventEmitter } from 'node:events';
import type { Access } from '#access';
import type { Filter } from '#filter';
import type { Clock, HttpServer, Logger, TenantId } from '#ground';
import type { KeyService } from '#keys';
import type { Vault } from '#vault';
import type { Ledger, PostureReport } from '#watch';
import type { MaskMissed } from './conversations/mask-missed.ts';
import type { OpenConversation } from './conversations/open-conversation.ts';
import type { Openings } from './conversations/openings.ts';
import type { Metrics } from './operations/metrics.ts';

/** What the routes stand on: the layers, put together. Each route file takes from it what it needs. */
export type House = {
  tenantId: TenantId;
  clock: Clock;
  logger: Logger;
  /** What people see in the address bar; passkeys and proofs are checked against it. */
  origin: string;
  /** True in the demo and the drill. */
  sandbox: boolean;
  version: string;
  access: Access;
  filter: Filter;
  ledger: Ledger;
  vault: Vault;
  keyService: KeyService;
  /** Name of the key that signs the ledger. */
  ledgerKeyName: string;
  /** Keys the digest by which a repeated upload is recognised. */
  digestKey: Uint8Array;
  openings: Openings<OpenConversation>;
  maskMissed: MaskMissed;
  posture(): Promise<PostureReport>;
  metrics: Metrics;
  /** What open pages are told of (routes/events.ts). */
  events: EventEmitter<HouseEvents>;
};

export type HouseEvents = {
  /** A conversation was stored. */
  received: [];
  /** Somebody asked for what takes a second person, or it was decided. */
  approvals: [requestedBy: string];
  /** A session was ended, or all of a person's. */
  ended: [{ sessionId: string } | { personId: string }];
};

/** Each file of routes exports one function of this shape; `addRoutes` calls them all. */
export type AddRoutes = (server: HttpServer, house: House) => void | Promise<void>;
