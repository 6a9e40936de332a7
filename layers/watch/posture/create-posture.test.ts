import { describe, expect, it } from 'vitest';
import { createPosture, type Probe } from './create-posture.ts';

const clock = { nowMs: () => 1_800_000_000_000 };
const probe = (run: Probe['run']): Probe => ({ control: 'ENC', layer: 'vault', run });

describe('posture', () => {
  it('tells what each probe found, and when', async () => {
    const standing = probe(async () => ({ state: 'stands', messageKey: 'ok', leansOn: ['KEY'] }));
    const report = await createPosture({ probes: [standing], clock }).check();
    expect(report.items).toEqual([
      {
        control: 'ENC',
        layer: 'vault',
        state: 'stands',
        messageKey: 'ok',
        leansOn: ['KEY'],
        checkedAt: '2027-01-15T08:00:00.000Z',
      },
    ]);
  });

  it('counts a probe that throws, at once or later, or hangs, as down', async () => {
    const probes = [
      probe(async () => Promise.reject(new Error('x'))),
      probe(() => {
        throw new Error('x');
      }),
      probe(() => new Promise(() => undefined)),
    ];
    const report = await createPosture({ probes, clock, timeoutMs: 50 }).check();
    expect(report.items.map((one) => one.state)).toEqual(['down', 'down', 'down']);
  });
});
