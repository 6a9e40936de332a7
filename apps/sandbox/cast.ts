import type { Role } from '#access';
import type { Language } from '#ground';

/** Who plays in a sandbox: invented people, one a role, and the second security administrator that approvals need. */
export type Player = {
  /** Names its link: a role's id, with a number where there are more. */
  key: string;
  role: Role;
  name: string;
  login: string;
  team?: string;
  /** Under which a contact centre's system would know them. */
  agentIds?: readonly string[];
  language: Language;
};

export const cast: readonly Player[] = [
  {
    key: 'agent',
    role: 'agent',
    name: 'Noor Veldman',
    login: 'noor',
    team: 'service-nl',
    language: 'nl',
    agentIds: ['agent-1'],
  },
  {
    key: 'team-leader',
    role: 'team-leader',
    name: 'Bram Haverkort',
    login: 'bram',
    team: 'service-nl',
    language: 'nl',
  },
  {
    key: 'quality-analyst',
    role: 'quality-analyst',
    name: 'Élise Marchetti',
    login: 'elise',
    language: 'fr',
  },
  {
    key: 'complaints-handler',
    role: 'complaints-handler',
    name: 'Jonas Ketteler',
    login: 'jonas',
    language: 'de',
  },
  {
    key: 'privacy-officer',
    role: 'privacy-officer',
    name: 'Saskia Lindhout',
    login: 'saskia',
    language: 'nl',
  },
  { key: 'fraud-analyst', role: 'fraud-analyst', name: 'Tobias Rehberg', login: 'tobias', language: 'de' },
  {
    key: 'security-administrator',
    role: 'security-administrator',
    name: 'Maud Sprenger',
    login: 'maud',
    language: 'en',
  },
  {
    key: 'security-administrator-2',
    role: 'security-administrator',
    name: 'Hugo Delacourt',
    login: 'hugo',
    language: 'fr',
  },
  { key: 'key-officer', role: 'key-officer', name: 'Ingrid Solberg', login: 'ingrid', language: 'en' },
  { key: 'auditor', role: 'auditor', name: 'Petra Weidmann', login: 'petra', language: 'de' },
  { key: 'supplier', role: 'supplier', name: 'Owen Tranter', login: 'owen', language: 'en' },
];
