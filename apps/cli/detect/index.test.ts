import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runDetect } from './index.ts';

async function run(args: string[], input: string): Promise<{ code: number; out: string; err: string }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  let out = '';
  let err = '';
  stdout.on('data', (chunk) => {
    out += chunk;
  });
  stderr.on('data', (chunk) => {
    err += chunk;
  });
  const code = await runDetect({ args, stdin: Readable.from([input]), stdout, stderr });
  return { code, out, err };
}

const conversation = (id: string): string =>
  JSON.stringify({
    id,
    lang: 'nl',
    turns: [
      { speaker: 'agent', text: 'mag ik het rekeningnummer' },
      { speaker: 'customer', text: 'NL91 ABNA 0417 1643 00' },
    ],
  });

describe('sluis detect', () => {
  it('answers each JSON line with its id and findings, in order', async () => {
    const { code, out } = await run(['--jsonl'], `${conversation('a')}\n${conversation('b')}\n`);
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.id)).toEqual(['a', 'b']);
    expect(lines[0].findings).toEqual([{ turn: 1, start: 0, end: 22, type: 'IBAN', score: 1 }]);
  });

  it('prints the redacted text and keeps who spoke', async () => {
    const { code, out } = await run(['-'], 'agent: mag ik uw e-mailadres\nklant: kim.vos@gmail.com\n');
    expect(code).toBe(0);
    expect(out).toBe('agent: mag ik uw e-mailadres\nklant: [EMAIL]\n');
  });

  it('prints the findings with --json', async () => {
    const { out } = await run(['--json', '-'], 'NL91 ABNA 0417 1643 00');
    expect(JSON.parse(out).findings[0]).toMatchObject({ turn: 0, type: 'IBAN' });
  });

  it('says how it is used and ends with 2 when an option is unknown', async () => {
    const { code, err } = await run(['--loud', '-'], '');
    expect(code).toBe(2);
    expect(err).toContain('Usage');
  });

  it('ends with 2 without a file', async () => {
    expect((await run([], '')).code).toBe(2);
  });

  it('ends with 3 on a line that is no conversation, names the line and never its content', async () => {
    const { code, err, out } = await run(['--jsonl'], `${conversation('a')}\nhallo 4111111111111111\n`);
    expect(code).toBe(3);
    expect(err).toContain('line 2');
    expect(err).not.toContain('4111');
    expect(out).toContain('"id":"a"');
  });

  it('ends with 3 when the file is not there', async () => {
    const { code, err } = await run(['/nowhere/none.txt'], '');
    expect(code).toBe(3);
    expect(err).toContain('does not exist');
  });
});
