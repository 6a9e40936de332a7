import type { Shift } from './conditions/in-shift.ts';
import type { Role } from './roles.ts';

/** What an installation decides for itself. Every change has a new version, which each ledger entry names. */
export type AccessPolicy = {
  version: string;
  /** From where people may sign in and open content. */
  networks: readonly string[];
  /** From where a machine may use a token that is bound to no key. */
  bearerNetworks: readonly string[];
  /** For people whose team has no hours of its own. */
  defaultShift: Shift;
  shifts: Readonly<Record<string, Shift>>;
  /** Opens a day. A role that is not here opens none. */
  budgets: Readonly<Partial<Record<Role, number>>>;
  agentRecentDays: number;
  /** Conversations drawn for an analyst at a time. */
  sampleSize: number;
  /** A session ends after this at the latest, with its shift if that is earlier. */
  longestSessionMs: number;
  /** Outside a shift nobody works for long: administrators at night, say. */
  sessionOutsideShiftMs: number;
  enrolmentLinkMs: number;
  approvalMs: number;
  /** An account younger than this approves nothing, unless it was enrolled during set-up. */
  newAccountMs: number;
};

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Where nothing else was decided: this machine and private networks (RFC 1918, RFC 4193), long working days. */
export const defaultPolicy: AccessPolicy = {
  version: '1',
  networks: ['127.0.0.0/8', '::1', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
  bearerNetworks: ['127.0.0.0/8', '::1'],
  defaultShift: { zone: 'Europe/Amsterdam', days: [1, 2, 3, 4, 5, 6], from: '07:00', to: '21:00' },
  shifts: {},
  budgets: {
    agent: 40,
    'team-leader': 60,
    'quality-analyst': 60,
    'complaints-handler': 40,
    'privacy-officer': 20,
    'fraud-analyst': 60,
    supplier: 20,
  },
  agentRecentDays: 14,
  sampleSize: 10,
  longestSessionMs: 10 * hourMs,
  sessionOutsideShiftMs: hourMs,
  enrolmentLinkMs: 2 * dayMs,
  approvalMs: 7 * dayMs,
  newAccountMs: 7 * dayMs,
};

export function shiftOf(policy: AccessPolicy, team: string | null): Shift {
  return (team === null ? undefined : policy.shifts[team]) ?? policy.defaultShift;
}

export function budgetOf(policy: AccessPolicy, held: readonly Role[]): number {
  return Math.max(0, ...held.map((role) => policy.budgets[role] ?? 0));
}
