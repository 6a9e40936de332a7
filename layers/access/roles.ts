/** Who there is (DESIGN, "Roles"). */
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

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}

/** Roles that may, under their conditions, hear or read what was said. */
export const readers: readonly Role[] = [
  'agent',
  'team-leader',
  'quality-analyst',
  'complaints-handler',
  'privacy-officer',
  'fraud-analyst',
  'supplier',
];

/** Roles that configure or look over: none of them may listen. */
export const keepers: readonly Role[] = ['security-administrator', 'key-officer', 'auditor'];

/** What else there is to do, and who may. Content is not here: it is decided per conversation. */
export const abilities = {
  'conversations.bring-in': ['complaints-handler', 'privacy-officer', 'security-administrator'],
  /** Takes what was missed out for good: not who would judge their own conversation, and nobody from outside. */
  'passages.mask': [
    'team-leader',
    'quality-analyst',
    'complaints-handler',
    'privacy-officer',
    'fraud-analyst',
  ],
  'who.read': ['team-leader', 'complaints-handler', 'privacy-officer', 'security-administrator', 'auditor'],
  'people.read': ['security-administrator', 'auditor'],
  'people.names': [
    'security-administrator',
    'team-leader',
    'complaints-handler',
    'privacy-officer',
    'fraud-analyst',
  ],
  'people.manage': ['security-administrator'],
  'tokens.read': ['security-administrator', 'auditor'],
  'tokens.manage': ['security-administrator'],
  'approvals.read': ['security-administrator', 'privacy-officer', 'auditor'],
  'grants.request': ['team-leader', 'complaints-handler', 'privacy-officer', 'fraud-analyst', 'supplier'],
  'ledger.all': ['security-administrator', 'auditor'],
  'ledger.privacy': ['privacy-officer'],
  'ledger.keys': ['key-officer'],
  'ledger.alerts': ['fraud-analyst'],
  'ledger.verify': ['security-administrator', 'auditor', 'key-officer', 'privacy-officer'],
  'posture.read': ['security-administrator', 'key-officer', 'auditor', 'privacy-officer', 'team-leader'],
} as const satisfies Record<string, readonly Role[]>;
export type Ability = keyof typeof abilities;

export function hasAbility(held: readonly Role[], ability: Ability): boolean {
  return (abilities[ability] as readonly Role[]).some((role) => held.includes(role));
}

/** One person may hold several roles, but not one that configures and one that reads. Null when they go together. */
export function roleConflict(held: readonly Role[]): { keeper: Role; reader: Role } | null {
  const keeper = held.find((role) => keepers.includes(role));
  const reader = held.find((role) => readers.includes(role));
  return keeper && reader ? { keeper, reader } : null;
}
