import { basename, dirname, extname, join } from 'node:path';

/** One conversation to send: paths of its files. A vCon may hold everything in one file. */
export type PlannedConversation = { transcript: string; audio?: string; metadata?: string };

export type LeftOut = { path: string; why: 'no-transcript' | 'no-metadata' | 'kind-unknown' };

export type ImportPlan = { conversations: PlannedConversation[]; leftOut: LeftOut[] };

const transcriptKinds = ['.vtt', '.srt', '.txt', '.json', '.vcon'];
/** A vCon may hold its metadata itself. */
const vconEnd = /\.vcon(?:\.json)?$/i;
/** What some put between the name and the kind: `a.vcon.json`, `a.wtf.json`, `a.transcript.json`. */
const innerEnd = /\.(?:vcon|wtf|transcript)$/i;
const audioKinds = ['.wav'];
const metadataName = 'metadata.json';
const metadataEnd = '.metadata.json';
/** What lies beside conversations and is nothing of theirs. */
const besides = /^(\.|README|LICEN[CS]E|NOTICE|expected\.json$)/i;

/**
 * Which files make a conversation; pure. In a folder, files of one stem belong together (`a.wav`, `a.vtt`,
 * `a.metadata.json`), and a `metadata.json` counts for all that have none of their own. A folder with just one transcript
 * and at most one sound is one conversation whatever they are called. Names only pair: what a file is, the server tells
 * by its bytes.
 */
export function planImport(paths: readonly string[], commonMetadata?: string): ImportPlan {
  const plan: ImportPlan = { conversations: [], leftOut: [] };
  const folders = Map.groupBy(
    paths.filter((path) => !besides.test(basename(path))),
    dirname,
  );
  for (const [, files] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    planFolder(files, commonMetadata, plan);
  }
  return plan;
}

function planFolder(files: string[], common: string | undefined, plan: ImportPlan): void {
  const shared = files.find((path) => basename(path) === metadataName) ?? common;
  const own = new Map(
    files
      .filter((path) => path.endsWith(metadataEnd))
      .map((path) => [path.slice(0, -metadataEnd.length), path]),
  );
  const rest = files.filter((path) => basename(path) !== metadataName && !path.endsWith(metadataEnd)).sort();
  const transcripts = rest.filter((path) => isOneOf(path, transcriptKinds));
  const sounds = rest.filter((path) => isOneOf(path, audioKinds));
  for (const path of rest) {
    if (!transcripts.includes(path) && !sounds.includes(path))
      plan.leftOut.push({ path, why: 'kind-unknown' });
  }
  const isOne = transcripts.length === 1 && sounds.length <= 1;
  for (const transcript of transcripts) {
    const stem = stemOf(transcript);
    const audio = isOne ? sounds[0] : sounds.find((path) => stemOf(path) === stem);
    const metadata = own.get(stem) ?? shared;
    if (!metadata && (audio || !vconEnd.test(transcript))) {
      plan.leftOut.push({ path: transcript, why: 'no-metadata' });
      continue;
    }
    plan.conversations.push({ transcript, ...(audio && { audio }), ...(metadata && { metadata }) });
  }
  if (isOne) return;
  for (const path of sounds) {
    if (!transcripts.some((transcript) => stemOf(transcript) === stemOf(path))) {
      plan.leftOut.push({ path, why: 'no-transcript' });
    }
  }
}

function isOneOf(path: string, kinds: readonly string[]): boolean {
  return kinds.includes(extname(path).toLowerCase());
}

function stemOf(path: string): string {
  return join(dirname(path), basename(path, extname(path)).replace(innerEnd, ''));
}
