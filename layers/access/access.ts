import type { Pool } from 'pg';
import type { Clock, ConversationId, Language, PersonId, SessionId, TenantId } from '#ground';
import type { AccessRequest, Control, ConversationFacts, Decision, Grant } from './decide/facts.ts';
import type { ListScope } from './decide/need-to-know.ts';
import type { AccessPolicy } from './policy.ts';
import type { Ability, Role } from './roles.ts';

/** What this layer writes into the ledger; a subset of the events that the watch layer knows. */
export type AccessEvent = {
  type:
    | 'session.started'
    | 'session.refused'
    | 'access.denied'
    | 'session.ended'
    | 'machine.refused'
    | 'person.proposed'
    | 'person.created'
    | 'person.changed'
    | 'person.deactivated'
    | 'enrolment.issued'
    | 'enrolment.completed'
    | 'enrolment.refused'
    | 'approval.requested'
    | 'approval.given'
    | 'approval.refused'
    | 'token.proposed'
    | 'token.created'
    | 'token.revoked'
    | 'grant.requested'
    | 'grant.given'
    | 'sample.drawn'
    | 'setup.completed';
  actor: { kind: 'person' | 'machine' | 'system'; id: string };
  subject?: { kind: 'person' | 'machine' | 'approval' | 'token' | 'conversation'; id: string };
  purpose?: string;
  policyVersion: string;
  detail: Readonly<Record<string, string | number | boolean>>;
};

export type AccessOptions = {
  /** The `access` role's. */
  pool: Pool;
  tenantId: TenantId;
  clock: Clock;
  random: (bytes: number) => Uint8Array;
  newId: () => string;
  /** 32 bytes from the key service: seals names, logins and secrets, and keys the hashes they are found by. */
  directoryKey: Uint8Array;
  /** What people see in the address bar; passkeys and proofs are checked against it. */
  origin: string;
  policy: AccessPolicy;
  ledger: { append(event: AccessEvent): Promise<unknown> };
  /** The controls of decisions; `controls` of this layer in production. */
  controls: readonly Control[];
  /** What signing in and every request are checked by; `gates` of this layer in production. */
  gates: Gates;
  /** True for a sandbox: it counts as set up. */
  countsAsSetUp?: boolean;
};

/** Checks that are no decision about content but come before one. Each can be handed in as a pass-through by a sandbox. */
export type Gates = {
  /** MFA: runs the check of the second factor. */
  secondFactor(check: () => Promise<boolean>): Promise<boolean>;
  /** BIND: may a request go on whose proof says this? */
  possession(isProven: boolean): boolean;
  /** DUAL: may somebody decide who is, or is not, another person than the one who asked and the one it is about? */
  secondPerson(isAnother: boolean): boolean;
};

export type PersonView = {
  id: PersonId;
  name: string;
  login: string;
  roles: readonly Role[];
  team: string | null;
  language: Language | null;
  state: 'invited' | 'active' | 'left';
  methods: readonly ('passkey' | 'totp')[];
  enrolledMs: number | null;
};

/** A signed-in person, at the time of one request. */
export type PersonCaller = {
  kind: 'person';
  person: PersonView;
  session: {
    id: SessionId;
    endsMs: number;
    method: 'passkey' | 'password' | 'cli';
    factors: readonly string[];
    /** Hash of the session's secret, which proofs carry (RFC 9449, `ath`). */
    ath: string;
    isProven: boolean;
  };
  address: string;
  inNetwork: boolean;
};

export type MachineCaller = {
  kind: 'machine';
  token: { id: string; scopes: readonly TokenScope[]; queues: readonly string[] | null };
  address: string;
};

export type Caller = PersonCaller | MachineCaller;

export const tokenScopes = ['ingest', 'read'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** What of an HTTP request says who is asking. */
export type RequestFacts = {
  method: string;
  /** Path with query. */
  path: string;
  /** Origins under which this server can be asked: SLUIS_ORIGIN, and the address that was used. */
  origins: readonly string[];
  address: string;
  cookie: string | undefined;
  authorization: string | undefined;
  proof: string | undefined;
  /** GET /session alone: after a reload the page can not know the hash that proofs carry. */
  withoutHash?: boolean;
};

export type StartedSession = { caller: PersonCaller /** Set-Cookie's value. */; cookie: string };

export type Approval = {
  id: string;
  kind: 'person.create' | 'person.roles' | 'enrolment.issue' | 'token.create' | 'grant.give';
  requestedBy: PersonId;
  requestedMs: number;
  expiresMs: number;
  state: 'waiting' | 'approved' | 'refused' | 'expired';
  values: Readonly<Record<string, string | number>>;
};

export type TokenView = {
  id: string;
  name: string;
  scopes: readonly TokenScope[];
  queues: readonly string[] | null;
  networks: readonly string[];
  isBound: boolean;
  ownerId: PersonId | null;
  expiresMs: number;
  lastUsedMs: number | null;
  state: 'waiting-for-collection' | 'active' | 'revoked' | 'expired';
};

/** A device's public key (RFC 7517, RFC 7518 section 6.2): ES256 alone. */
export type PublicKeyJwk = { kty: 'EC'; crv: 'P-256'; x: string; y: string };

export type NewPerson = {
  name: string;
  /** Made from the name when absent. */
  login?: string;
  roles: readonly Role[];
  team?: string;
  language?: Language;
  /** Ids under which vendors know this person as an agent. */
  agentIds?: readonly string[];
};

export type NewToken = {
  name: string;
  scopes: readonly TokenScope[];
  queues?: readonly string[];
  networks: readonly string[];
  days: number;
  /** Binds the token to a key; without it, it works inside `bearerNetworks` alone. */
  publicKeyJwk?: PublicKeyJwk;
};

/** Done at once (in set-up), or waiting for a second person. */
export type Proposed<Result> = { done: Result } | { waiting: Approval };

export type Access = {
  readonly policy: AccessPolicy;
  state(): Promise<{ inSetUp: boolean; missing: { administrators: number; keyOfficers: number } }>;

  /** Who asks? Throws SluisError `not-signed-in`, `proof-invalid` or `token-invalid` (401), `network-unknown` (403). */
  authenticate(request: RequestFacts): Promise<Caller>;

  /** May this person do this? Gathers the facts, asks every control. */
  decide(caller: PersonCaller, request: AccessRequest): Promise<Decision>;
  /** The rows that a person may see in lists. */
  scope(caller: PersonCaller): Promise<ListScope>;
  /** Throws SluisError `access-denied` (403) with the reason ROLE. */
  demand(caller: PersonCaller, ability: Ability): void;
  has(caller: PersonCaller, ability: Ability): boolean;
  /** Counts an opening against the person's budget. To be called when it is allowed, before its key is asked for. */
  countOpening(personId: PersonId, conversationId: ConversationId): Promise<void>;

  who: {
    /** Everybody whose role and need reach this conversation for some purpose, whatever the hour and place. */
    can(conversation: ConversationFacts): Promise<{ person: PersonView; because: string }[]>;
    /** Why this person can, or can not, as if they asked now from a known network with two factors. */
    whyNot(personId: PersonId, conversation: ConversationFacts): Promise<Decision | null>;
  };

  signIn: {
    passkeyOptions(): Promise<object>;
    passkey(request: RequestFacts, response: unknown): Promise<StartedSession>;
    password(
      request: RequestFacts,
      given: { login: string; password: string; code: string },
    ): Promise<StartedSession>;
    /** For the command line: a code that a signed-in person confirms. */
    cliStart(publicKeyJwk: PublicKeyJwk): { code: string; pollSecret: string; expiresMs: number };
    cliConfirm(caller: PersonCaller, code: string): Promise<void>;
    /** Null while nobody has confirmed. */
    cliPoll(request: RequestFacts, pollSecret: string): Promise<StartedSession | null>;
    end(caller: PersonCaller): Promise<void>;
  };

  enrolment: {
    open(link: string): Promise<{
      person: Pick<PersonView, 'name' | 'login' | 'roles'>;
      expiresMs: number;
      methods: readonly ('passkey' | 'totp')[];
    }>;
    passkeyOptions(link: string): Promise<object>;
    passkey(request: RequestFacts, link: string, response: unknown): Promise<StartedSession>;
    totpStart(link: string, password: string): Promise<{ otpauthUri: string; secretBase32: string }>;
    totp(
      request: RequestFacts,
      link: string,
      given: { password: string; code: string },
    ): Promise<StartedSession>;
  };

  people: {
    list(): Promise<PersonView[]>;
    find(id: PersonId): Promise<PersonView | null>;
    /** Names by id, for lists; ids that are not people are left out. */
    names(ids: readonly string[]): Promise<Map<string, string>>;
    ofAgent(agentId: string): Promise<PersonId | null>;
    propose(caller: PersonCaller, person: NewPerson): Promise<Proposed<PersonView>>;
    proposeRoles(caller: PersonCaller, id: PersonId, roles: readonly Role[]): Promise<Proposed<PersonView>>;
    /** Closes the account and ends its sessions at once; needs no second person. */
    deactivate(caller: PersonCaller, id: PersonId): Promise<void>;
    /** A first link at once; for somebody who is enrolled already, by a second person. */
    proposeLink(caller: PersonCaller, id: PersonId): Promise<Proposed<EnrolmentLink>>;
    setLanguage(caller: PersonCaller, language: Language): Promise<void>;
    /** Set-up and sandboxes: a person and a first link, on nobody's request. */
    seed(person: NewPerson): Promise<{ person: PersonView; link: EnrolmentLink }>;
    /** Fresh links for those of set-up who are not enrolled yet; makes the first three where there is nobody. */
    setUpLinks(): Promise<{ role: Role; name: string; link: EnrolmentLink }[]>;
  };

  approvals: {
    list(caller: PersonCaller): Promise<(Approval & { mayDecide: boolean })[]>;
    approve(caller: PersonCaller, id: string): Promise<Approval>;
    refuse(caller: PersonCaller, id: string): Promise<Approval>;
    requestGrant(
      caller: PersonCaller,
      grant: Pick<Grant, 'conversationId' | 'purpose'> & {
        days: number;
        /** What it is about in another system: a case, a ticket. For the second person to look up. */
        reasonCode?: string | undefined;
      },
    ): Promise<Approval>;
  };

  tokens: {
    list(): Promise<TokenView[]>;
    propose(caller: PersonCaller, token: NewToken): Promise<Proposed<{ token: string; view: TokenView }>>;
    /** Once, for whoever asked for it. */
    collect(caller: PersonCaller, id: string): Promise<{ token: string; view: TokenView }>;
    revoke(caller: PersonCaller, id: string): Promise<void>;
    /** Sandboxes and tests. */
    seed(token: NewToken): Promise<{ token: string; view: TokenView }>;
  };

  samples: {
    of(personId: PersonId): Promise<ReadonlySet<ConversationId>>;
    /** Draws up to `policy.sampleSize` of the candidates for an analyst who has fewer. */
    draw(personId: PersonId, candidates: readonly ConversationId[]): Promise<ReadonlySet<ConversationId>>;
  };
};

export type EnrolmentLink = {
  /** The secret part; the address is `<origin>/enrol#<link>`. */
  link: string;
  url: string;
  expiresMs: number;
};

export type { Ability, AccessPolicy, Decision };
