import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import * as yaml from 'yaml';
import { readPolicyText } from '#detect';
import { runDetect } from './index.ts';

describe('a policy as a person writes it', () => {
  const read = (text: string) => readPolicyText(text, yaml);
  it('is read from YAML', () => {
    const result = read('preset: everything\nidentifiers:\n  - name: A1\n    pattern: "A#{5}"\n');
    expect(result).toMatchObject({ ok: true, policy: { preset: 'everything' } });
  });

  it.each([
    ['preset: personal\nof: [PERSON]\n', 'Line 2: of is not known here; known are'],
    ['preset: everthing\n', 'Line 1: preset must be one of payment, personal, everything.'],
    [
      'queues:\n  a:\n    off:\n      - PERSON\n      - PIN\n',
      'Line 5: queues › a › off › 2 can not switch off PIN',
    ],
    ['minimumScore: 2\n', 'Line 1: minimumScore must be a number from 0 to 1.'],
    ['identifiers:\n  - name: X1\n    pattern: "#{6}"\n', 'Line 2: identifiers › 1 would mask every number'],
    ['identifiers:\n  - name: X1\n    pattern: "(a+)+"\n', 'Line 3: identifiers › 1 › pattern has "("'],
    [
      'identifiers:\n  - name: x one\n    pattern: "X###"\n',
      'Line 2: identifiers › 1 › name must be capitals',
    ],
    [
      'identifiers:\n  - name: X\n    pattern: "X###"\n    check: BSN\n',
      'Line 4: identifiers › 1 › check is not known',
    ],
    ['allow: hello\n', 'Line 1: allow must be a list'],
    ['preset: [\n', 'Line '],
    ['a: 1\na: 2\n', 'Line 2: '],
    ['just text', 'Line 1: the policy must hold names with values'],
    ['', 'Line 1: the policy must hold names with values'],
    ['x'.repeat(1_000_001), 'The policy is longer'],
  ])('is refused with its line and what to do: %s', (text, problem) => {
    const result = read(text);
    expect(result.ok).toBe(false);
    expect(result.ok ? '' : result.problems.join('\n')).toContain(problem);
  });

  it('can not grow without end through aliases', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`,
    );
    expect(read(['a0: &a0 [x]', ...levels, ''].join('\n')).ok).toBe(false);
  });
});

describe('sluis detect --policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sluis-policy-'));
  async function run(policy: string, input: string, ...args: string[]) {
    const file = join(folder, 'policy.yaml');
    writeFileSync(file, policy || 'version: 1\n');
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const exit = await runDetect({
      args: ['--policy', file, '--lang', 'nl', ...args],
      stdin: Readable.from([input]),
      ...{ stdout, stderr },
    });
    stdout.end();
    stderr.end();
    return { exit, out: await textOf(stdout), error: await textOf(stderr) };
  }
  const policy = 'identifiers:\n  - name: LID\n    pattern: "KL######"\nqueues:\n  a: { off: [PERSON] }\n';

  it('masks the identifiers of the policy', async () => {
    const { exit, out } = await run(policy, 'customer: dat is KL123456\n', '-');
    expect([exit, out]).toEqual([0, 'customer: dat is [LID]\n']);
  });

  it('takes the rules of the queue', async () => {
    const line = `${JSON.stringify({ id: 1, turns: [{ speaker: 'customer', text: 'ik heet Jan Jansen' }] })}\n`;
    expect((await run(policy, line, '--jsonl', '--queue', 'a')).out).toBe('{"id":1,"findings":[]}\n');
    expect((await run(policy, line, '--jsonl')).out).toContain('PERSON');
  });

  it('names the line of what is wrong and reads nothing', async () => {
    const { exit, out, error } = await run('preset: personal\noff: [PIN]\n', 'x', '-');
    expect([exit, out]).toEqual([3, '']);
    expect(error).toContain('Line 2: off › 1 can not switch off PIN');
  });

  it('names people and values by the key of a file', async () => {
    const key = join(folder, 'key');
    writeFileSync(key, 'k'.repeat(32));
    const style = ['--style', 'keyed', '--key-file', key, '-'];
    const first = await run('', 'ik heet Jan Jansen\n', ...style);
    expect(first.out).toMatch(/^ik heet \[PERSON-[0-9a-z]{12}\]\n$/);
    expect((await run('', 'ik heet JAN JANSEN\n', ...style)).out).toBe(first.out);
    writeFileSync(key, 'short');
    expect(await run('', 'ik heet Jan Jansen\n', ...style)).toMatchObject({ exit: 3, out: '' });
  });

  it('moves dates of birth', async () => {
    const text = 'geboren op 24-03-1982\n';
    const moved = await run('style: dates', text, '--shift-days', '8', '-');
    expect(moved.out).toBe('geboren op [DATE_OF_BIRTH 1982-04-01]\n');
    expect(await run('style: dates', text, '-')).toMatchObject({ exit: 3, out: '' });
    expect(await run('', text, '--shift-days', '0', '-')).toMatchObject({ exit: 2, out: '' });
  });

  it('says when the file is not there', async () => {
    const stderr = new PassThrough();
    const io = { stdin: Readable.from([]), stdout: new PassThrough(), stderr };
    const exit = await runDetect({ args: ['--policy', join(folder, 'no.yaml'), '-'], ...io });
    stderr.end();
    expect([exit, await textOf(stderr)]).toEqual([3, expect.stringContaining('--policy')]);
  });
});
