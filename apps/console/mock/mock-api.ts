import type { Approval, Mark, Opening, PersonRow, Role, Summary } from '../src/api/types.ts';
import { mockLedger, mockPosture } from './mock-watch.ts';

export type SampleFiles = {
  name: string;
  metadata: {
    start: string;
    zone: string;
    country: string;
    queue: string;
    class: string;
    team?: string;
    agentId?: string;
    consent: string;
    language: string;
    parties: { role: string; name?: string }[];
    customerReference?: string;
  };
  expected: {
    turns: { speaker: string; text: string; spans: { start: number; end: number; type: string }[] }[];
  };
  sound: Uint8Array;
};

export type Answer = {
  status?: number;
  json?: unknown;
  bytes?: Uint8Array;
  headers?: Record<string, string>;
};

type Headers = Record<string, string | string[] | undefined>;

const hourMs = 3_600_000;
const id = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const instant = (hours: number) => new Date(Date.now() + hours * hourMs).toISOString();

const people: PersonRow[] = (
  [
    ['Marit Oosterveld', ['agent']],
    ['Joke Vandamme', ['team-leader']],
    ['Anna Brandt', ['quality-analyst']],
    ['Luc Moreau', ['complaints-handler']],
    ['Eva Schröder', ['privacy-officer']],
    ['Tom Becker', ['security-administrator']],
    ['Ines Dubois', ['security-administrator']],
    ['Ruth Keller', ['key-officer']],
    ['Paul Whitby', ['auditor']],
  ] as const
).map(([name, roles], index) => ({
  id: id(900 + index),
  name,
  roles: roles as unknown as Role[],
  team: index < 3 ? 'service-nl' : null,
  language: 'en' as const,
  enrolled: index !== 7,
  state: index === 7 ? ('invited' as const) : ('active' as const),
  methods: index === 7 ? [] : index % 3 === 0 ? (['totp'] as const).slice() : (['passkey'] as const).slice(),
}));

/** What tests and eyes can set by POST /mock: who is signed in, and how much there is. */
type Scene = {
  signedIn: boolean;
  inSetUp: boolean;
  empty: boolean;
  many: number;
  refuse: boolean;
  language: string;
  roles: Role[];
};

export function createMockApi(samples: SampleFiles[]) {
  const scene: Scene = {
    signedIn: true,
    inSetUp: false,
    empty: false,
    many: 0,
    refuse: false,
    language: 'en',
    roles: ['complaints-handler', 'security-administrator', 'auditor'],
  };
  let runBegan = 0;
  const session = () => ({
    person: { ...people[3], roles: scene.roles, language: scene.language },
    session: { endsAt: instant(6), method: 'passkey', factors: ['passkey'], ath: 'mock' },
  });
  const rows = (): Summary[] => {
    const own = samples.map((sample, index) => summaryOf(sample, index));
    const more = Array.from({ length: scene.many }, (_, index) => ({
      ...own[index % own.length]!,
      id: id(1000 + index),
      start: instant(-24 - index),
    }));
    return scene.empty ? [] : [...own, ...more].sort((a, b) => (a.start < b.start ? 1 : -1));
  };

  return (method: string, url: URL, body: Record<string, unknown>, headers: Headers): Answer => {
    const path = url.pathname;
    const asked = `${method} ${path}`;
    if (asked === 'POST /mock') {
      Object.assign(scene, body);
      return { json: scene };
    }
    if (asked === 'GET /state') {
      return {
        json: {
          inSetUp: scene.inSetUp,
          sandbox: true,
          missing: { administrators: 1, keyOfficers: 1 },
          version: '0.1.0',
        },
      };
    }
    if (path.startsWith('/enrolments') || (path.startsWith('/session') && method === 'POST')) {
      if (asked === 'POST /enrolments/open') {
        return {
          json: {
            roles: ['quality-analyst'],
            personName: 'Anna Brandt',
            methods: ['passkey', 'totp'],
            expiresAt: instant(1),
          },
        };
      }
      if (asked === 'POST /enrolments/totp/start') {
        return {
          json: {
            otpauthUri: 'otpauth://totp/Sluis:anna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Sluis',
            secretBase32: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
          },
        };
      }
      if (/verify|password/.test(path) && body.code !== '000000') {
        scene.signedIn = true;
        return { json: session() };
      }
      return /confirm/.test(path) ? {} : { status: 401, json: { code: 'sign-in-failed' } };
    }
    if (!scene.signedIn) return { status: 401, json: { code: 'not-signed-in' } };
    if (path === '/session') {
      if (method === 'DELETE') scene.signedIn = false;
      if (method === 'PATCH') scene.language = String(body.language);
      return { json: session() };
    }
    if (asked === 'GET /conversations' || asked === 'POST /conversations/search') {
      const filters = { ...Object.fromEntries(url.searchParams), ...body } as Record<string, string>;
      const found = rows().filter(
        (row) =>
          (!filters.language || row.language === filters.language) &&
          (!filters.queue || row.queue.includes(filters.queue)) &&
          (!filters.type || row.findings[filters.type]) &&
          (!filters.words || row.queue.includes(filters.words)),
      );
      const from = Number(filters.cursor ?? 0);
      const next = from + 100;
      return { json: { items: found.slice(from, next), ...(next < found.length && { next: String(next) }) } };
    }
    if (asked === 'POST /conversations') {
      return {
        status: 201,
        json: { id: id(1), findings: { IBAN: 2, DATE_OF_BIRTH: 1 }, durationMs: 56_000 },
      };
    }
    const one = /^\/conversations\/([\w-]+)(\/.*)?$/.exec(path);
    if (one) {
      const index = samples.findIndex((_, at) => id(at) === one[1]);
      const sample = samples[index];
      if (!sample) return { status: 404, json: { code: 'not-found' } };
      return conversation(sample, index, one[2] ?? '', scene.refuse, headers);
    }
    if (path === '/ledger') return { json: mockLedger(scene.empty, people) };
    if (path === '/ledger/verify') return { json: { ok: true, size: 1284 } };
    if (path === '/posture') return { json: mockPosture() };
    if (asked === 'GET /people') return { json: { items: people } };
    if (asked === 'POST /people') return { json: { approvalId: id(5) } };
    if (/^\/people\/.*\/enrolments$/.test(path)) {
      return { json: { link: 'k3J9s-QmV7xT2bY8wZ4cLr6N', expiresAt: instant(24) } };
    }
    if (asked === 'GET /approvals') return { json: { items: scene.empty ? [] : approvals() } };
    if (asked === 'GET /tokens') {
      return {
        json: {
          items: scene.empty
            ? []
            : [
                {
                  id: id(1),
                  name: 'Recorder Utrecht',
                  scopes: ['ingest'],
                  expiresAt: instant(900),
                  lastUsedAt: instant(-1),
                },
                { id: id(2), name: 'Dashboard', scopes: ['read'], expiresAt: instant(500), lastUsedAt: null },
              ],
        },
      };
    }
    if (asked === 'POST /tokens') return { json: { token: 'sluis_t_4nH2vKq9XyBz7RtLw3' } };
    if (path === '/drill') {
      return {
        json: { attacks: [{ id: 'D01', name: 'Stolen disk', controls: ['REDACT', 'ENC', 'KEY', 'SEG'] }] },
      };
    }
    if (asked === 'POST /drill/runs') {
      runBegan = Date.now();
      return { status: 202, json: { runId: 'run' } };
    }
    if (path.startsWith('/drill/runs')) {
      const done = Date.now() - runBegan > 1500;
      return {
        json: {
          state: done ? 'done' : 'running',
          steps: [{ key: 'search-files', values: { files: 212, bytes: 48_000_000 }, succeeded: false }],
          result: done ? { stopped: true, stoppedBy: ['REDACT', 'ENC', 'SEG'], depth: 3 } : null,
        },
      };
    }
    return {};
  };
}

function summaryOf({ metadata, expected, sound }: SampleFiles, index: number): Summary {
  const findings: Record<string, number> = {};
  for (const { type } of expected.turns.flatMap(({ spans }) => spans))
    findings[type] = (findings[type] ?? 0) + 1;
  return {
    ...(metadata as unknown as Summary),
    id: id(index),
    team: metadata.team ?? null,
    agent: { id: metadata.agentId ?? 'agent', name: metadata.parties[0]?.name ?? 'agent' },
    durationMs: formatOf(sound).durationMs,
    hasAudio: true,
    findings,
    ...(index === 1 && { proposedClass: 'special' as const }),
  };
}

function formatOf(sound: Uint8Array) {
  const view = new DataView(sound.buffer, sound.byteOffset);
  const [channels, sampleRate] = [view.getUint16(22, true), view.getUint32(24, true)];
  const [blockAlign, bits, tag] = [
    view.getUint16(32, true),
    view.getUint16(34, true),
    view.getUint16(20, true),
  ];
  let dataOffset = 12;
  while (String.fromCharCode(...sound.subarray(dataOffset, dataOffset + 4)) !== 'data') {
    dataOffset += 8 + view.getUint32(dataOffset + 4, true);
  }
  dataOffset += 8;
  return {
    encoding: tag === 6 ? 'alaw' : tag === 7 ? 'ulaw' : bits === 8 ? 'pcm_u8' : 'pcm_s16le',
    sampleRate,
    channels,
    blockAlign,
    dataOffset,
    durationMs: Math.round(((sound.length - dataOffset) / blockAlign / sampleRate) * 1000),
  };
}

function conversation(
  sample: SampleFiles,
  index: number,
  rest: string,
  refuse: boolean,
  headers: Headers,
): Answer {
  const { sound, metadata } = sample;
  if (rest === '') return { json: summaryOf(sample, index) };
  if (rest === '/openings') {
    if (!refuse) return { status: 201, json: openingOf(sample) };
    const reasons = [
      { control: 'HOURS', code: 'out-of-shift' },
      { control: 'NEED', code: 'not-your-team' },
    ];
    return { status: 403, json: { code: 'access-denied', reasons } };
  }
  if (rest === '/audio') {
    const [, start, end] = /bytes=(\d+)-(\d+)/.exec(String(headers.range)) ?? [];
    const bytes = sound.subarray(Number(start), Number(end) + 1);
    const contentRange = `bytes ${start}-${end}/${sound.length}`;
    return { status: 206, bytes, headers: { 'content-type': 'audio/wav', 'content-range': contentRange } };
  }
  if (rest === '/who/why-not') {
    const reasons = [
      { control: 'ROLE', code: 'role-reads-nothing' },
      { control: 'NEED', code: 'needs-grant' },
    ];
    return { json: { allow: false, reasons } };
  }
  if (rest === '/who') {
    return {
      json: {
        can: [
          { person: people[1], because: 'team' },
          { person: people[3], because: 'case' },
        ],
        heard: [{ person: people[3], at: metadata.start, purpose: 'complaint' }],
      },
    };
  }
  return { status: 201, json: {} };
}

function openingOf({ expected, metadata, sound }: SampleFiles): Opening {
  const format = formatOf(sound);
  const all = expected.turns.reduce((sum, { text }) => sum + text.length + 8, 0);
  let at = 0;
  const turns = expected.turns.map(({ speaker, text, spans }) => {
    const startMs = Math.round((at / all) * format.durationMs);
    at += text.length + 8;
    const endMs = Math.round((at / all) * format.durationMs) - 250;
    let redacted = '';
    let from = 0;
    const marks: Mark[] = spans.map(({ start, end, type }) => {
      redacted += text.slice(from, start);
      const markStart = redacted.length;
      redacted += `[${type}]`;
      from = end;
      const when = (place: number) => Math.round(startMs + (place / text.length) * (endMs - startMs));
      return {
        start: markStart,
        end: redacted.length,
        type,
        score: 0.97,
        recogniser: `${type.toLowerCase()}@1`,
        why: (type === 'IBAN'
          ? { checkDigit: 'NL IBAN' }
          : { cue: type.toLowerCase().replaceAll('_', ' ') }) as Record<string, string>,
        asked: speaker === 'customer',
        answered: speaker === 'customer',
        startMs: when(start),
        endMs: when(end),
      };
    });
    redacted += text.slice(from);
    const role = speaker as 'agent' | 'customer';
    return { party: role === 'agent' ? 0 : 1, role, text: redacted, startMs, endMs, marks };
  });
  return {
    mayMask: true,
    openingId: id(77),
    expiresAt: instant(1),
    details: {
      parties: metadata.parties.map(({ role }) => ({ role: role as 'agent' | 'customer' })),
      ...(metadata.customerReference && { customerReference: metadata.customerReference }),
    },
    transcript: {
      turns,
      delicate: {
        score: 0.84,
        proposes: 'special',
        reasons: [
          { matter: 'health', turn: 2, phrase: 'diabetes', about: 'speaker', weight: 0.6 },
          { matter: 'disability', turn: 3, phrase: 'rolstoel…', about: 'other', weight: 0.54 },
        ],
      },
    },
    audio: {
      sizeBytes: sound.length,
      contentType: 'audio/wav',
      format,
      peaks: peaksOf(sound, format),
      untranscribed: [],
      tones: [],
    },
  };
}

function peaksOf(
  sound: Uint8Array,
  { dataOffset, blockAlign, channels, sampleRate }: ReturnType<typeof formatOf>,
) {
  const perSecond = 50;
  const step = Math.round(sampleRate / perSecond);
  const frames = Math.floor((sound.length - dataOffset) / blockAlign);
  const peaks = Array.from({ length: channels }, (_, channel) =>
    Array.from({ length: Math.floor(frames / step) }, (_, peak) => {
      let highest = 0;
      for (let frame = peak * step; frame < (peak + 1) * step; frame += 7) {
        // Good enough to look at: a G.711 byte's exponent stands for its loudness.
        const value = (sound[dataOffset + frame * blockAlign + channel] ?? 0) ^ 0x55;
        highest = Math.max(highest, ((value & 0x7f) / 127) ** 3);
      }
      return highest;
    }),
  );
  return { perSecond, channels: peaks };
}

function approvals(): Approval[] {
  return [
    {
      id: id(1),
      kind: 'person.create',
      requestedBy: { id: people[5]!.id, name: people[5]!.name },
      requestedAt: instant(-2),
      expiresAt: instant(70),
      state: 'waiting',
      values: { name: 'Nora Visser', roles: 'quality-analyst', team: 'service-nl' },
      mayDecide: true,
    },
    {
      id: id(2),
      kind: 'token.create',
      requestedBy: { id: people[3]!.id, name: people[3]!.name },
      requestedAt: instant(-30),
      expiresAt: instant(40),
      state: 'waiting',
      values: { name: 'Recorder Gent', scopes: 'ingest' },
      mayDecide: false,
    },
  ];
}
