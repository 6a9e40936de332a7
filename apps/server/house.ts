import type { Access } from '#access';
import type { Clock, ConversationId, HttpServer, Logger, TenantId } from '#ground';
import type { KeyService } from '#keys';
import type { Vault } from '#vault';
import type { Ledger } from '#watch';

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
  ledger: Ledger;
  vault: Vault;
  keyService: KeyService;
};

/** Each file of routes exports one function of this shape; `addRoutes` calls them all. */
export type AddRoutes = (server: HttpServer, house: House) => void | Promise<void>;

export type { ConversationId };
