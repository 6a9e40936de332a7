import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SluisError, type TranscriptFormat } from '#ground';
import { readTranscript, readWholeVcon } from './read-transcript.ts';

/** Files that nobody here wrote; not part of the repository. */
const shared = fileURLToPath(new URL('../../../../shared/samples', import.meta.url));
const absent = 'there is no folder shared/samples beside the repository';

/** What becomes of each file as a transcript: its format, how many turns, how many of these with words; or the refusal. */
type Expected = readonly [TranscriptFormat, turns: number, withWords: number] | string;
const expected: Record<string, Expected> = {
  'transcripts/aws-bda-custom.json': 'transcript-without-words',
  'transcripts/aws-bda-standard.json': ['amazon-data-automation', 51, 51],
  'transcripts/aws-pca-testfile.json': ['amazon-post-call', 12, 12],
  'transcripts/aws-transcribe-call-analytics-example-call.json': ['amazon-call-analytics', 37, 37],
  'transcripts/wtfconv-assemblyai_sample.wtf.json': ['wtf', 1, 1],
  'transcripts/wtfconv-canary_sample.json': ['whisper', 1, 1],
  'transcripts/wtfconv-deepgram_sample.json': ['deepgram', 1, 1],
  // Eight words of the eighteen that its segment says.
  'transcripts/wtfconv-deepgram_sample.wtf.json': ['wtf', 1, 0],
  'transcripts/wtfconv-rev_ai_sample.json': ['rev-ai', 1, 1],
  'transcripts/wtfconv-rev_ai_sample.wtf.json': ['wtf', 1, 1],
  'transcripts/wtfconv-whisper_sample.json': ['whisper', 2, 0],
  'transcripts/wtfconv-whisper_sample.wtf.json': ['wtf', 2, 0],
  // Three words of the first segment alone.
  'transcripts/wtfconv-wtf_sample.json': ['wtf', 2, 0],
  'vcon/ietf/ab_call_ext_rec.vcon': 'transcript-empty',
  'vcon/ietf/ab_call_ext_rec_amended.vcon': ['vcon', 1, 0],
  'vcon/ietf/ab_call_ext_rec_analysis.vcon': ['vcon', 1, 1],
  'vcon/ietf/ab_call_ext_rec_encrypted.vcon': 'vcon-encrypted',
  'vcon/ietf/ab_call_ext_rec_redacted.vcon': ['vcon', 18, 0],
  'vcon/ietf/ab_call_ext_rec_signed.vcon': 'vcon-signed',
  'vcon/ietf/ab_call_ext_rec_with_redact.vcon': ['vcon', 1, 1],
  // Sound without words.
  'vcon/ietf/ab_call_int_rec.vcon': 'transcript-empty',
  'vcon/py-vcon/hello.vcon': 'transcript-empty',
  'vcon/ietf/ab_email_acct_prob_thread.vcon': 'vcon-text-kind',
  // No vCon in spite of its name; a schema.
  'vcon/ietf/simple-vcon.vcon': 'transcript-format',
  'vcon/ietf/vcon_json_schema.json': 'transcript-format',
  'vcon/ietf/vcon.cddl': 'transcript-format',
  'vcon/py-vcon/example_deepgram_external_dialog.vcon': ['vcon', 53, 53],
  'vcon/vcon-js/examples/8bf46dff-9a06-4508-b6fc-44197baeb7d6.vcon.json': ['vcon', 11, 0],
};
/** Twenty-one of one making, as many turns as the dialogue had. */
const datasetTurns: Record<string, number> = {
  ...{ '05cec3d4': 11, '175b4393': 16, '19d7f4b1': 11, '1ba06c0c': 11, '26fe45f6': 14, '31cb6759': 13 },
  ...{ '3c8b0a3d': 11, '4cba5c04': 10, '565c6451': 11, '5c95e1e8': 12, '67cf575c': 13, '69ae57aa': 11 },
  ...{ '9a752af2': 12, '9f452ce1': 11, aa751c1d: 11, b86acaa6: 11, ccae5a95: 12, d15376d0: 13 },
  ...{ f2789cbb: 15, f446170e: 13, fbb909fa: 15 },
};

/** What the file is, where it is no transcript at all: it is refused as one. */
const otherFolders: Record<string, string> = {
  'audio/': 'transcript-encoding',
  'dtmf/': 'transcript-encoding',
  'pcap/': 'transcript-encoding',
  'siprec/': 'transcript-format',
};
const about = /(?:^|\/)(?:README|[\w-]*LICEN[CS]E|sip-tester-copyright)[^/]*$/;

function expectedOf(path: string): Expected | undefined {
  const dataset = /dataset\/([0-9a-f]{8})-.*\.vcon\.json$/.exec(path)?.[1];
  if (dataset) return ['vcon', datasetTurns[dataset] ?? 0, 0];
  if (/\.(?:mp3|wav)$/.test(path)) return 'transcript-encoding';
  const folder = Object.keys(otherFolders).find((start) => path.startsWith(start));
  return expected[path] ?? (folder && otherFolders[folder]);
}

function outcomeOf(path: string): Expected {
  try {
    const { format, turns } = readTranscript(readFileSync(join(shared, path)));
    return [format, turns.length, turns.filter(({ words }) => words !== undefined).length];
  } catch (error) {
    if (error instanceof SluisError) return error.code;
    throw error;
  }
}

describe('the files of others', () => {
  it('are each read as what they are, or refused with the reason that is listed', ({ skip }) => {
    if (!existsSync(shared)) skip(absent);
    const files = globSync('**/*', { cwd: shared }).filter(
      (path) => statSync(join(shared, path)).isFile() && !about.test(path),
    );
    expect(files.length).toBeGreaterThan(100);
    const outcomes = Object.fromEntries(files.map((path) => [path, outcomeOf(path)]));
    expect(outcomes).toEqual(Object.fromEntries(files.map((path) => [path, expectedOf(path)])));
    expect(Object.keys(expected).filter((path) => !files.includes(path))).toEqual([]);
  });

  it('sent as whole vCons are refused where their sound lies elsewhere', ({ skip }) => {
    if (!existsSync(shared)) skip(absent);
    const whole = (path: string) => () => readWholeVcon(readFileSync(join(shared, path)));
    const refused = (code: string) => expect.objectContaining({ code });
    expect(whole('vcon/py-vcon/example_deepgram_external_dialog.vcon')).toThrow(
      refused('vcon-external-sound'),
    );
    expect(whole('transcripts/wtfconv-deepgram_sample.json')).toThrow(refused('transcript-format'));
    expect(whole('vcon/ietf/ab_call_ext_rec_redacted.vcon')().transcript.turns).toHaveLength(18);
  });

  it('have names that are kept apart, and words with times and how sure they are', ({ skip }) => {
    if (!existsSync(shared)) skip(absent);
    const path = 'vcon/py-vcon/example_deepgram_external_dialog.vcon';
    const { parties, turns } = readTranscript(readFileSync(join(shared, path)));
    expect(parties).toEqual([
      { role: 'agent', name: 'Dana' },
      { role: 'customer', name: 'Carolyn Lake' },
    ]);
    const words = turns.flatMap((turn) => turn.words ?? []);
    expect(words).toHaveLength(1_104);
    expect(words.every(({ confidence }) => confidence !== undefined && confidence > 0)).toBe(true);
    expect(turns.at(-1)!.endMs).toBeCloseTo(551_545, 0);
  });
});
