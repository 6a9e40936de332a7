export type FileKind = 'audio' | 'transcript' | 'vcon' | 'metadata' | 'unknown';

const headBytes = 4096;
const metadataBytes = 64 * 1024;

/** SubRip begins with the number of a cue and its times; text with who speaks, perhaps after the time at which they did. */
const subtitles = /^(?:\d{1,9}\s*\n)?\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}\s*-->/;
const speaker =
  /^(?:[-*•–—]\s*)?(?:[[(]?[\d:.,\s–—-]+[\])]?\s*)?(?:\[[^\][\n]{1,60}\]|[^\n:{}<]{1,60}\s*[:：]|[^\n:{}<]{1,60}\n)/;

/** What a file is, by what it holds; its name may say anything. Whether a transcript can be read the server tells. */
export async function kindOf(file: Blob): Promise<FileKind> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  const text = new TextDecoder()
    .decode(head)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^(RIFF|RF64)/.test(text)) return 'audio';
  if (text.startsWith('WEBVTT') || subtitles.test(text)) return 'transcript';
  if (!text.startsWith('{')) return isText(text) && speaker.test(text) ? 'transcript' : 'unknown';
  if (file.size > metadataBytes) return kindOfVcon(text, file);
  try {
    const value = JSON.parse(await file.text()) as Record<string, unknown>;
    if (value.schema === 1) return 'metadata';
    return kindOfVcon(text, file);
  } catch {
    return 'unknown';
  }
}

/** A vCon is one only when it brings its metadata along; otherwise it is a transcript like any other, and these are asked for. */
async function kindOfVcon(head: string, file: Blob): Promise<FileKind> {
  const isVcon = /"(?:vcon|parties|dialog|payload|ciphertext)"\s*:/.test(head);
  return isVcon && (await file.text()).includes('sluis-metadata') ? 'vcon' : 'transcript';
}

/** Sound and pictures have bytes that no text has. */
function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return !/[\u0000-\u0008\u000E-\u001F]/.test(text) && !text.slice(0, -4).includes('\uFFFD');
}

export type Chosen = { audio?: File; transcript?: File; vcon?: File; metadata?: File; unknown: string[] };

/** Adds dropped files to those chosen before; a second one of a kind takes the place of the first. */
export async function sortFiles(before: Chosen, files: readonly File[]): Promise<Chosen> {
  const chosen: Chosen = { ...before, unknown: [] };
  for (const file of files) {
    const kind = await kindOf(file);
    if (kind === 'unknown') chosen.unknown.push(file.name);
    else chosen[kind] = file;
    if (kind === 'transcript') delete chosen.vcon;
    if (kind === 'vcon') delete chosen.transcript;
  }
  return chosen;
}

const blockBytes = 4 * 1024 * 1024;

/**
 * A key made of the bytes: the same files sent again, today or in a year, are the same conversation. In blocks, so that a
 * recording of hours is never held whole.
 */
export async function contentKey(parts: readonly (Blob | undefined)[]): Promise<string> {
  const digests: Uint8Array[] = [];
  for (const part of parts) {
    for (let from = 0; part && from < part.size; from += blockBytes) {
      const block = await part.slice(from, from + blockBytes).arrayBuffer();
      digests.push(new Uint8Array(await crypto.subtle.digest('SHA-256', block)));
    }
    // Tells parts apart: what ends one and begins the next is not the same.
    digests.push(new Uint8Array(32));
  }
  const whole = new Uint8Array(digests.length * 32);
  for (const [index, digest] of digests.entries()) whole.set(digest, index * 32);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
  return `console-${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
