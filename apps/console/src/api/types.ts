/** The API's own words, as /api/openapi.json has them. Instants are ISO 8601, times in sound are milliseconds. */

export const languages = ['nl', 'de', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

export const countries = ['NL', 'BE', 'LU', 'FR', 'DE', 'AT', 'CH', 'GB', 'IE'] as const;
export const conversationClasses = ['ordinary', 'payment', 'special', 'must-keep'] as const;
export const consentStates = ['unknown', 'notice-given', 'consented', 'objected', 'withdrawn'] as const;
export const purposes = [
  'quality',
  'complaint',
  'training',
  'fraud',
  'rights-request',
  'recording-duty',
  'dispute',
] as const;
export type Purpose = (typeof purposes)[number];
export const partyRoles = ['agent', 'customer', 'third-party'] as const;

export const roles = [
  'agent',
  'team-leader',
  'quality-analyst',
  'complaints-handler',
  'privacy-officer',
  'fraud-analyst',
  'security-administrator',
  'key-officer',
  'auditor',
  'supplier',
] as const;
export type Role = (typeof roles)[number];

export const findingTypes = [
  'PERSON',
  'ADDRESS',
  'PHONE',
  'EMAIL',
  'DATE_OF_BIRTH',
  'IBAN',
  'CARD_NUMBER',
  'CARD_EXPIRY',
  'CARD_CVV',
  'PIN',
  'PASSWORD',
  'OTP',
  'NATIONAL_ID',
  'TAX_ID',
  'HEALTH_ID',
  'PASSPORT',
  'DRIVING_LICENCE',
  'LICENCE_PLATE',
  'CUSTOMER_ID',
  'USERNAME',
  'IP_ADDRESS',
  'SECURITY_ANSWER',
] as const;
export type FindingType = (typeof findingTypes)[number];

export type Values = Record<string, string | number>;
/** Why a control said no. */
export type Reason = { control?: string; code: string; values?: Values };

export type InstallationState = {
  inSetUp: boolean;
  sandbox: boolean;
  missing: { administrators: number; keyOfficers: number };
  version: string;
};

export type Person = {
  id: string;
  name: string;
  roles: Role[];
  team?: string | null;
  language?: Language | null;
};

export type Session = {
  person: Person;
  session: { endsAt: string; method: string; factors: string[] | number; ath?: string };
};

export type Enrolment = {
  roles: Role[];
  personName: string;
  methods: ('passkey' | 'totp')[];
  expiresAt: string;
};

export type Summary = {
  id: string;
  start: string;
  zone: string;
  country: string;
  queue: string;
  class: (typeof conversationClasses)[number];
  language: Language;
  team: string | null;
  agent: { id: string; name?: string } | null;
  durationMs: number;
  hasAudio: boolean;
  findings: Record<string, number>;
  consent: (typeof consentStates)[number];
};

export type Page<Item> = { items: Item[]; next?: string };

/** What may stand in a URL. */
export type ListQuery = { from?: string; to?: string; queue?: string; language?: Language; type?: string };
/** What may not: it travels in the body. */
export type SearchTerms = {
  words?: string;
  person?: string;
  customerReference?: string;
  caseId?: string;
  agent?: string;
};

export type Mark = {
  start: number;
  end: number;
  type: string;
  score: number;
  recogniser: string;
  why: { cue?: string; checkDigit?: string; expectation?: string };
  asked: boolean;
  answered: boolean;
  startMs?: number;
  endMs?: number;
};

export type Turn = {
  party: number;
  role: (typeof partyRoles)[number];
  text: string;
  startMs?: number;
  endMs?: number;
  marks: Mark[];
};

export type Opening = {
  openingId: string;
  expiresAt: string;
  details: {
    parties: { role: string; name?: string; tel?: string; mailto?: string }[];
    customerReference?: string;
    case?: { id: string; source: string; endsAt?: string };
  };
  transcript: { turns: Turn[] };
  audio: {
    sizeBytes: number;
    contentType: string;
    format: {
      encoding: string;
      sampleRate: number;
      channels: number;
      dataOffset: number;
      blockAlign: number;
      durationMs: number;
    };
    peaks: { perSecond: number; channels: number[][] };
  } | null;
};

export type Received = { id: string; findings: Record<string, number>; durationMs: number };

export type Who = {
  can: { person: { id: string; name: string; roles: Role[] }; because: string }[];
  heard: { person: { id: string; name?: string }; at: string; purpose: string }[];
};

export type WhyNot = { allow: boolean; reasons: Reason[] };

export type LedgerItem = {
  index: number;
  at: string;
  type: string;
  actor: { id: string; name?: string; kind: string };
  subject?: { kind: string; id: string; name?: string } | null;
  purpose?: string | null;
  detail?: Record<string, string | number | boolean> | null;
};
export type Checkpoint = { size: number; root: string; at: string; signedBy: string };
export type LedgerPage = Page<LedgerItem> & { checkpoint: Checkpoint };
export type Verification = { ok: boolean; size: number; firstBadIndex?: number; reason?: string };

export type ControlState = 'stands' | 'weak' | 'down' | 'not-covered';
export type PostureItem = {
  control: string;
  layer: string;
  state: ControlState;
  messageKey: string;
  values?: Values;
  leansOn?: string[];
  checkedAt: string;
};
export type Posture = { checkedAt: string; items: PostureItem[] };

export type PersonRow = Person & { state?: string; enrolled?: boolean; methods?: string[] };
export type Approval = {
  id: string;
  kind: string;
  requestedBy: { id: string; name?: string };
  requestedAt: string;
  expiresAt?: string;
  state: 'waiting' | 'approved' | 'refused' | 'expired';
  values: Values;
  mayDecide?: boolean;
  reasons?: Reason[];
};
export type EnrolmentLink = { link: string; expiresAt: string };

export type TokenRow = {
  id: string;
  name: string;
  scopes: string[];
  queues?: string[];
  networks?: string[];
  owner?: { id: string; name?: string };
  expiresAt: string;
  lastUsedAt?: string | null;
  state?: string;
};

export type DrillAttack = { id: string; name?: string; controls: string[] };
export type DrillRun = {
  state: 'waiting' | 'running' | 'done' | 'failed';
  steps: { key: string; values?: Values; succeeded?: boolean }[];
  result?: { stopped: boolean; stoppedBy: string[]; depth?: number | null } | null;
};
