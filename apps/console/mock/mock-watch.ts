import type { LedgerPage, PersonRow, Posture, PostureItem } from '../src/api/types.ts';

export function mockLedger(empty: boolean, people: PersonRow[]): LedgerPage {
  const types = [
    'conversation.opened',
    'session.started',
    'conversation.received',
    'session.refused',
    'approval.requested',
    'person.created',
  ];
  const items = Array.from({ length: 24 }, (_, index) => {
    const type = types[index % types.length]!;
    const person = people[index % people.length]!;
    const isReceived = type === 'conversation.received';
    return {
      index: 1283 - index,
      at: new Date(Date.now() - index * 1_700_000).toISOString(),
      type,
      actor: isReceived
        ? { id: 'b81f0c2d9a', name: 'Recorder Utrecht', kind: 'machine' }
        : { id: person.id, name: person.name, kind: 'person' },
      subject: type.startsWith('conversation') ? { kind: 'conversation', id: '7d1c0f3a-55' } : null,
      purpose: type === 'conversation.opened' ? 'complaint' : '',
      detail: isReceived ? ({ findings: 4, bytes: 896_742 } as Record<string, number>) : null,
    };
  });
  return {
    items: empty ? [] : items,
    checkpoint: {
      size: 1284,
      root: 'q2mT8vXy5nB0cKdLrW7eJz1uHsPaGf4oIiVtYxQ9Rk0=',
      at: new Date().toISOString(),
      signedBy: 'sluis+4f0e2c1b',
    },
  };
}

export function mockPosture(): Posture {
  const checkedAt = new Date().toISOString();
  const item = (
    control: string,
    layer: string,
    state: PostureItem['state'],
    messageKey: string,
    leansOn: string[] = [],
  ): PostureItem => ({ control, layer, state, messageKey, values: {}, leansOn, checkedAt });
  return {
    checkedAt,
    items: [
      item('REDACT', 'filter', 'stands', 'posture.REDACT.finds'),
      item('ENC', 'vault', 'stands', 'posture.ENC.sealed'),
      item('SEG', 'vault', 'weak', 'posture.SEG.keys-same-disk', ['ENC', 'KEY']),
      item('KEY', 'vault', 'weak', 'posture.KEY.file-without-passphrase', ['SEG']),
      item('MFA', 'access', 'stands', 'posture.MFA.refuses'),
      item('BIND', 'access', 'stands', 'posture.BIND.refuses'),
      item('HOURS', 'access', 'stands', 'posture.HOURS.refuses'),
      item('AUDIT', 'watch', 'stands', 'posture.AUDIT.verifies'),
      item('SWAP', 'host', 'down', 'posture.SWAP.unencrypted'),
      item('ACCOUNT', 'host', 'weak', 'posture.ACCOUNT.root'),
      item('UPSTREAM', 'line', 'not-covered', 'posture.UPSTREAM.platform-recordings'),
      item('GATE', 'access', 'not-covered', 'posture.GATE.other-applications'),
    ],
  };
}
