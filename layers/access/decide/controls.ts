import { roleConflict } from '../roles.ts';
import type { AccessFacts, Control, Reason } from './facts.ts';
import { contentRules, needToKnow } from './need-to-know.ts';

/**
 * The controls of this layer. Each stands alone: taking one away leaves all others as they are, which is what the drill
 * measures. The sandbox hands in a pass-through instead of one; nothing in here knows of that.
 */
export const controls: readonly Control[] = [
  {
    id: 'SETUP',
    check: (_request, { inSetUp }) => (inSetUp === false ? null : no('SETUP', 'in-set-up')),
  },
  {
    id: 'LEAVER',
    check: (_request, { person }) => (person.isActive === true ? null : no('LEAVER', 'account-closed')),
  },
  {
    id: 'MFA',
    check: (_request, { session }) => (session.factors >= 2 ? null : no('MFA', 'one-factor')),
  },
  {
    id: 'BIND',
    check: (_request, { session }) => (session.isProven === true ? null : no('BIND', 'other-device')),
  },
  {
    id: 'NET',
    check: (_request, { session }) => (session.inNetwork === true ? null : no('NET', 'unknown-network')),
  },
  {
    id: 'HOURS',
    check: (_request, { inShift }) => (inShift === true ? null : no('HOURS', 'out-of-shift')),
  },
  {
    id: 'ROLE',
    check(_request, { person }) {
      // Whoever configures or looks over never listens, whatever other role they came by.
      if (roleConflict(person.roles)) return no('ROLE', 'roles-conflict');
      return person.roles.some((role) => Object.hasOwn(contentRules, role))
        ? null
        : no('ROLE', 'role-reads-nothing');
    },
  },
  {
    id: 'PURPOSE',
    check(request, { person }) {
      if (request.action !== 'open') return null;
      const { purpose } = request;
      return person.roles.some((role) => contentRules[role]?.purposes.includes(purpose))
        ? null
        : no('PURPOSE', 'purpose-not-yours', { purpose });
    },
  },
  {
    id: 'NEED',
    check: (request, facts) =>
      request.action !== 'open' || needToKnow(request.conversation, request.purpose, facts)
        ? null
        : no('NEED', needCode(request.conversation.class, facts)),
  },
  {
    id: 'VOL',
    check: (request, { opensToday, budget }) =>
      request.action !== 'open' || opensToday < budget ? null : no('VOL', 'budget-used-up', { budget }),
  },
];

/** Tells the person which way there is, without telling whose the conversation is. */
function needCode(conversationClass: string, { person }: AccessFacts): string {
  if (conversationClass === 'special' && person.roles.includes('team-leader')) return 'special-needs-grant';
  if (person.roles.includes('quality-analyst')) return 'not-in-sample';
  if (person.roles.includes('complaints-handler')) return 'not-a-case';
  if (person.roles.includes('team-leader')) return 'not-your-team';
  if (person.roles.includes('agent')) return 'not-yours';
  return 'needs-grant';
}

function no(control: Reason['control'], code: string, values?: Reason['values']): Reason {
  return { control, code, ...(values && { values }) };
}
