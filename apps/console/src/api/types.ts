import type { Operations } from './generated/operations.ts';

/** What an operation answers when all is well. */
export type Answer<Name extends keyof Operations> =
  Operations[Name]['answers'][keyof Operations[Name]['answers']];

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
/** What is found in the sound alone, and so never missed in the words. */
export const soundFindingTypes = ['KEYPAD_TONES'] as const;
export type FindingType = (typeof findingTypes)[number];

export type Values = Record<string, string | number>;
/** Why a control said no. */
export type Reason = { control?: string; code: string; values?: Values };

export type InstallationState = Answer<'GET /state'>;

export type Person = Session['person'];

export type Session = Answer<'GET /session'>;

export type Enrolment = Answer<'POST /enrolments/open'>;

export type Summary = Answer<'GET /conversations/{id}'>;

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

export type Mark = Turn['marks'][number];

export type Turn = Opening['transcript']['turns'][number];

export type Opening = Answer<'POST /conversations/{id}/openings'>;
export type ReportAnswer = Answer<'POST /conversations/{id}/reports'>;

export type Received = Answer<'POST /conversations'>;

export type Who = Answer<'GET /conversations/{id}/who'>;

export type WhyNot = Answer<'POST /conversations/{id}/who/why-not'>;

export type LedgerItem = LedgerPage['items'][number];
export type Checkpoint = LedgerPage['checkpoint'];
export type LedgerPage = Answer<'GET /ledger'>;
export type Verification = Answer<'POST /ledger/verify'>;

export type ControlState = PostureItem['state'];
export type PostureItem = Posture['items'][number];
export type Posture = Answer<'GET /posture'>;

export type PersonRow = Answer<'GET /people'>['items'][number];
export type Approval = Answer<'GET /approvals'>['items'][number];
export type EnrolmentLink = Operations['POST /people/{id}/enrolments']['answers'][201];

export type TokenRow = Answer<'GET /tokens'>['items'][number];

export type DrillAttack = Answer<'GET /drill'>['attacks'][number];
export type DrillRun = Answer<'GET /drill/runs/{runId}'>;
