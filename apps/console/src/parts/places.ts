import {
  IconCertificate,
  IconGavel,
  IconHeadphones,
  IconKey,
  IconShieldCheck,
  IconTerminal2,
  IconUpload,
  IconUsers,
  IconWreckingBall,
} from '@tabler/icons-react';
import type { Role } from '../api/types.ts';

export type Place = {
  id:
    | 'conversations'
    | 'import'
    | 'ledger'
    | 'posture'
    | 'people'
    | 'approvals'
    | 'tokens'
    | 'drill'
    | 'link';
  to: string;
  icon: typeof IconKey;
  group: 'work' | 'watch' | 'manage';
  /** Whose work it is; the server decides all the same. Nobody named: everybody's. */
  roles?: readonly Role[];
  sandboxOnly?: boolean;
  /** Reached by the palette only. */
  hidden?: boolean;
};

const readers: Role[] = [
  'agent',
  'team-leader',
  'quality-analyst',
  'complaints-handler',
  'privacy-officer',
  'fraud-analyst',
  'supplier',
];

export const places: readonly Place[] = [
  { id: 'conversations', to: '/conversations', icon: IconHeadphones, group: 'work', roles: readers },
  {
    id: 'import',
    to: '/import',
    icon: IconUpload,
    group: 'work',
    roles: ['complaints-handler', 'privacy-officer', 'security-administrator'],
  },
  { id: 'ledger', to: '/log', icon: IconCertificate, group: 'watch' },
  { id: 'posture', to: '/posture', icon: IconShieldCheck, group: 'watch' },
  { id: 'drill', to: '/drill', icon: IconWreckingBall, group: 'watch', sandboxOnly: true },
  {
    id: 'people',
    to: '/people',
    icon: IconUsers,
    group: 'manage',
    roles: ['security-administrator', 'auditor'],
  },
  { id: 'approvals', to: '/approvals', icon: IconGavel, group: 'manage' },
  {
    id: 'tokens',
    to: '/tokens',
    icon: IconKey,
    group: 'manage',
    roles: ['security-administrator', 'auditor'],
  },
  { id: 'link', to: '/link', icon: IconTerminal2, group: 'manage', hidden: true },
];

/** What stands in the menu of somebody with these roles. */
export function placesOf(roles: readonly Role[], sandbox: boolean): Place[] {
  return places.filter(
    (place) =>
      (!place.sandboxOnly || sandbox) && (!place.roles || place.roles.some((role) => roles.includes(role))),
  );
}
