import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attack, Loot } from '../attack.ts';
import { type ControlId, controlIds } from '../controls.ts';
import { plain, writeReport } from '../report/report.ts';
import type { Scene } from '../scene.ts';
import { combinations, planRuns } from './plan-runs.ts';
import { runDrill } from './run-drill.ts';

const secret = { id: 's', kind: 'secret' as const, text: 'NL91ABNA0417164300' };
const content = { id: 'c', kind: 'content' as const, text: 'heron lantern' };
const hit = (canary: typeof secret | typeof content) => ({ canary, encoding: 'raw', place: 'objects/a' });

function attack(
  id: string,
  controls: ControlId[],
  steal: (off: readonly ControlId[]) => Partial<Loot>,
  changes: Partial<Attack> = {},
): Attack {
  return {
    ...{ id, name: `Attack ${id}`, threat: 'R2', goal: 'g', norms: [], controls, phase: 'live' },
    wanted: { secret: 3, content: 2 },
    carryOut: async ({ off }) => ({ hits: [], stoppedBy: ['ENC'], steps: [], ...steal(off) }),
    ...changes,
  };
}

function lab() {
  const events: string[] = [];
  return {
    events,
    openScene: async (off: readonly ControlId[]) => {
      events.push(`open ${off.join('+')}`);
      return {
        scene: { off } as unknown as Scene,
        stop: async () => void events.push('stop'),
        remove: async () => void events.push('remove'),
      };
    },
  };
}

describe('the plan', () => {
  it('takes away nothing, each control, and each pair, and shares sandboxes', () => {
    const attacks = [attack('A', ['ENC', 'KEY', 'SEG'], () => ({})), attack('B', ['KEY', 'ENC'], () => ({}))];
    const plan = planRuns(attacks, 'full').map(
      ({ off, attacks: inside }) => `${off.join('+')}:${inside.map(({ id }) => id).join('')}`,
    );
    expect(plan).toEqual([':AB', 'ENC:AB', 'KEY:AB', 'SEG:A', 'ENC+KEY:AB', 'ENC+SEG:A', 'KEY+SEG:A']);
    expect(planRuns(attacks, 'short')).toHaveLength(4);
  });

  it('has every set of at most the given size exactly once', () => {
    fc.assert(
      fc.property(
        fc.subarray([...controlIds], { maxLength: 8 }),
        fc.integer({ min: 0, max: 3 }),
        (controls, largest) => {
          const sets = combinations(controls, largest).map((set) => set.join('+'));
          const choose = (n: number, k: number): number =>
            k > n ? 0 : k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;
          const expected = [0, 1, 2, 3]
            .filter((k) => k <= largest)
            .reduce((sum, k) => sum + choose(controls.length, k), 0);
          return new Set(sets).size === sets.length && Math.round(expected) === sets.length;
        },
      ),
    );
  });
});

describe('the drill', () => {
  const run = (attacks: Attack[], mode: 'short' | 'full' = 'full') => {
    const { events, openScene } = lab();
    return runDrill({ attacks, mode, openScene, nowMs: () => 0 }).then((result) => ({ ...result, events }));
  };

  it('measures how many controls must fall, separately for secrets and content', async () => {
    const { verdicts } = await run([
      attack('A', ['ENC', 'KEY', 'REDACT'], (off) => ({
        hits: off.includes('ENC') ? [hit(content), ...(off.includes('REDACT') ? [hit(secret)] : [])] : [],
      })),
    ]);
    expect(verdicts[0]).toMatchObject({ stopped: true, stoppedBy: ['ENC'], runs: 7 });
    expect(verdicts[0]?.depths).toEqual([
      {
        prize: 'secret',
        breachedAt: 2,
        triedUpTo: 2,
        wanted: 3,
        weakest: [['ENC', 'REDACT']],
        tooLittle: true,
      },
      { prize: 'content', breachedAt: 1, triedUpTo: 2, wanted: 2, weakest: [['ENC']], tooLittle: true },
    ]);
  });

  it('does not call an attack stopped that was breached with everything on, or never carried out', async () => {
    const { verdicts } = await run([attack('A', ['ENC'], () => ({ hits: [hit(content)] }))]);
    expect(verdicts[0]).toMatchObject({ stopped: false });
    const { verdicts: other } = await run([
      attack('B', ['AUDIT'], () => ({ broken: ['changed log verified'] }), { wanted: { broken: 1 } }),
    ]);
    expect(other[0]).toMatchObject({ stopped: false });
    const { judge } = await import('./judge.ts');
    expect(
      judge(
        attack('C', [], () => ({})),
        [],
      ).stopped,
    ).toBe(false);
  });

  it('says only what it tried when nothing fell', async () => {
    const { verdicts } = await run([attack('A', ['ENC', 'KEY'], () => ({}))], 'short');
    expect(verdicts[0]?.depths[1]).toMatchObject({ breachedAt: null, triedUpTo: 1, tooLittle: false });
  });

  it('attacks the running product first, then what it leaves on disk, and always cleans up', async () => {
    const order: string[] = [];
    const { events } = await run([
      attack(
        'disk',
        [],
        () => {
          order.push('disk');
          return {};
        },
        { phase: 'stopped' },
      ),
      attack('live', [], () => {
        order.push('live');
        return {};
      }),
    ]);
    expect(order).toEqual(['live', 'disk']);
    expect(events).toEqual(['open ', 'stop', 'remove']);
    const broken = lab();
    const failing = attack('x', [], () => {
      throw new Error('the attacker stumbled');
    });
    const result = runDrill({
      attacks: [failing],
      mode: 'full',
      openScene: broken.openScene,
      nowMs: () => 0,
    });
    await expect(result).rejects.toThrow('stumbled');
    expect(broken.events).toEqual(['open ', 'remove']);
  });
});

describe('the report', () => {
  it('says for each attack whether and by what it was stopped, how deep, and what it falls without', async () => {
    const { openScene } = lab();
    const attacks = [
      attack('A', ['ENC', 'KEY'], (off) => ({ hits: off.length === 2 ? [hit(content)] : [] }), {
        notYetStopped: ['a split view'],
      }),
      attack('B', ['NET'], () => ({ hits: [hit(secret)] })),
    ];
    const text = writeReport(await runDrill({ attacks, mode: 'full', openScene, nowMs: () => 0 }), plain);
    expect(text).toMatch(/A {2}Attack A {2}stopped by ENC/);
    expect(text).toMatch(/content {3}depth 2 \(wanted 2\) {2}falls without ENC \+ KEY/);
    expect(text).toMatch(/secrets {3}depth > 2 \(wanted 3\)/);
    expect(text).toMatch(/not yet stopped: a split view/);
    expect(text).toMatch(/B {2}Attack B {2}BREACH/);
    expect(text).toMatch(/With all controls on, a breach: B\./);
  });
});
