/** Values are numbers, names of files that the person gave, and words of ours; never content. */
export const en = {
  help: `sluis – layered security for contact centres

  sluis serve | npm start       start the server
  sluis demo | npm run demo     start a sandbox with sample conversations
  sluis login                   sign this machine in as you, confirmed in the console
  sluis import PATH…            send recordings with their transcripts
  sluis export ID               fetch one conversation as vCon
  sluis cases export            fetch what the filter missed, as labelled turns
  sluis posture                 which controls stand right now
  sluis token create            make a token for a machine
  sluis token collect ID        fetch a token that was approved, once
  sluis detect FILE|- | --jsonl find what is sensitive in text, offline
  sluis ledger verify           check the ledger, offline
  sluis drill                   attack sandboxes of the real product and measure

Everywhere: --json, --lang nl|de|fr|en, --help. The server is found at SLUIS_URL (http://localhost:7300).
Ends with 0 done, 1 the answer is no, 2 wrong use, 3 could not.`,
  wrongUse: 'That is not understood. Usage:',
  unknownCommand: (name: string) => `There is no command “${name}”. "sluis --help" lists all.`,
  unknownLanguage: 'Known languages: nl, de, fr, en.',
  noServer: (url: string) =>
    `No Sluis answers at ${url}. Start it (npm start), or set SLUIS_URL to where it runs.`,
  notSignedIn: 'You are not signed in here, or your session is over. Run "sluis login".',
  urlWrong: 'SLUIS_URL must look like https://sluis.example.org.',
  tokenFileUnreadable: (path: string) => `The token file ${path} can not be read.`,
  keyFileOpen: (path: string) =>
    `Others can read ${path}. Run "chmod 600" on it, or remove it and sign in again.`,
  refusedBy: (status: number, title: string) => `The server says no (${status}): ${title}`,
  reasons: 'Why:',
  login: {
    usage: 'sluis login',
    open: (url: string) => `Open ${url} in the browser in which you are signed in, and confirm this code:`,
    waiting: 'Waiting until it is confirmed…',
    done: (name: string) => `Signed in as ${name}.`,
    refused: 'It was not confirmed in time. Run "sluis login" again.',
  },
  import: {
    usage: 'sluis import PATH… [--token-file FILE] [--metadata FILE] [--dry-run]',
    nothing:
      'Nothing to import there: a conversation is a transcript (.vtt, .srt, .txt, .json, .vcon) with its sound (.wav) and metadata.',
    missing: (path: string) => `${path} does not exist or can not be read.`,
    plan: (count: number, withSound: number) =>
      `${count} ${count === 1 ? 'conversation' : 'conversations'}, ${withSound} with sound.`,
    leftOut: (count: number) => `${count} ${count === 1 ? 'file is' : 'files are'} left out:`,
    whyLeftOut: {
      'no-transcript': 'sound without a transcript',
      'no-metadata': 'no metadata: put a metadata.json beside it, or name one with --metadata',
      'kind-unknown': 'not a transcript or sound that is understood',
    },
    progress: (done: number, total: number, left: string) => `${done} of ${total}${left}`,
    timeLeft: (text: string) => `, about ${text} left`,
    sent: (count: number) => `${count} imported.`,
    already: (count: number) => `${count} were there already.`,
    refused: (count: number) => `${count} refused:`,
    findings: 'Found and taken out:',
    noFindings: 'Nothing sensitive was found in them.',
  },
  ledger: {
    usage: 'sluis ledger verify [--data DIR | --url URL] [--anchor DIR] [--public-key KEY|FILE]',
    good: (size: number, anchors: number) =>
      `The ledger is whole: ${size} entries recomputed, ${anchors} anchored checkpoints agree.`,
    noAnchor:
      'No anchor was consulted: somebody who holds server and key service could have rewritten all of it. Use --anchor.',
    bad: (index: number, size: number, reason: string) =>
      `The ledger (${size} entries) does not hold from entry ${index} on: ${reason}.`,
    reasons: {
      'no-checkpoint': 'there is no checkpoint',
      'checkpoint-signature': 'the checkpoint is not signed by this key',
      missing: 'entries are missing',
      'entry-changed': 'the entry was changed',
      'entry-malformed': 'the entry cannot be read',
      sequence: 'the entry is out of its place',
      'time-backwards': 'the entry is dated before the one before it',
      root: 'the entries do not give the signed root',
      'anchor-differs': 'an anchored checkpoint tells of other entries: the ledger was rewritten',
      'anchor-longer': 'an anchored checkpoint tells of more entries: the end was cut off',
      'anchor-signature': 'an anchored checkpoint is not signed by this key',
    },
    trouble: {
      noLog: (place: string) =>
        `There is no ledger at ${place}. Name the data folder with --data, or the address with --url.`,
      noKey: (place: string) => `The public key at ${place} cannot be read. Give it with --public-key.`,
      keyDiffers: (place: string) =>
        `The log shows another public key than the anchor ${place}. Do not trust it; ask who changed the key.`,
      noAnswer: (place: string) =>
        `${place} does not answer as a ledger does. Is the server running, and is the address right?`,
    },
  },
  export: {
    usage: 'sluis export ID --purpose PURPOSE [--reason CODE] [--out FILE]',
    done: (path: string) => `Written to ${path}. It is outside Sluis now: delete it when you are done.`,
    exists: (path: string) => `${path} is there already; it is not overwritten.`,
  },
  cases: {
    usage: 'sluis cases export --purpose PURPOSE [--reason CODE]',
    done: (count: number) =>
      `${count} ${count === 1 ? 'conversation' : 'conversations'} written, with stand-ins for what was missed. The rest of what was said is readable: delete it when you are done.`,
    leftOut: (count: number) =>
      `${count} ${count === 1 ? 'is' : 'are'} left out: you may not open ${count === 1 ? 'it' : 'them'} for this purpose, or not now.`,
  },
  posture: {
    usage: 'sluis posture',
    states: { stands: 'stands', weak: 'weak', down: 'DOWN', 'not-covered': 'not covered' },
    checked: (at: string) => `Checked at ${at}.`,
    columns: { control: 'control', state: 'state', about: 'about' },
  },
  token: {
    usage:
      'sluis token create --name NAME --scope ingest|read --networks CIDR,… [--queues NAME,…] [--days N]',
    collectUsage: 'sluis token collect ID',
    waiting: (id: string) =>
      `A second person must approve this in the console. Fetch the token afterwards with:\n  sluis token collect ${id}`,
    once: 'This is the token. It is shown once:',
  },
};
