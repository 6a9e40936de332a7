import { DIGITS, MARK, WORD } from '../text/lex.ts';
import { addFinding, isFree, mayHold, phraseAt, type TurnContext } from '../turn-context.ts';
import { AMBIGUOUS_LETTER, FUNCTION, HESITATION, PARTICLE } from '../word-entry.ts';

const topLevels = new Set(
  'nl be de fr lu at ch com net org eu uk ie info me io dev online shop biz nu co invalid example brussels vlaanderen'.split(
    ' ',
  ),
);
/** Mailboxes of the centre itself. */
const publicMailboxes = new Set(
  'billetterie reservation reservations reserveringen booking bookings schaden schade sinistre sinistres servicecenter kundenservice rezeption reception receptie empfang praxis buchhaltung comptabilite boekhouding administratie recrutement presse press orders bestellung bestelling ventes sav leaks outages storingen storing meldingen releves webshop shop team datenschutz privacyofficer secretariat secretariaat sekretariat burgerzaken rathaus mairie gemeente info contact service klantenservice kundenservice support help helpdesk hilfe sales verkoop verkauf bestellungen privacy noreply reclamations reclamation klachten beschwerde beschwerden claims international technique technik techniek serviceclient serviceclients klantendienst hello hallo bonjour office kontakt accueil customerservice customer enquiries administration post mail backoffice retour retouren retours rekening facturation rechnungen billing complaints fraude fraud meldpunt phishing'.split(
    ' ',
  ),
);
const providers = new Set(
  'gmail hotmail outlook yahoo icloud proton protonmail gmx web live ziggo kpn telenet skynet proximus orange free laposte sfr wanadoo bluewin tonline freenet posteo aon chello pt luxembourg btinternet sky talktalk eircom me msn googlemail xs4all planet home hetnet casema upcmail a1 hispeed sunrise'.split(
    ' ',
  ),
);

function isMailMark(text: string): boolean {
  return text === '.' || text === '-' || text === '_' || text === '+';
}

/** Written addresses: grows left and right from an @ inside a word. */
function readWritten(context: TurnContext, at: number): boolean {
  const { tokens } = context;
  let from = at;
  while (from > 0 && tokens[from]!.glued && tokens[from - 1]!.kind !== MARK) {
    from--;
    while (
      from > 0 &&
      tokens[from]!.glued &&
      tokens[from - 1]!.kind === MARK &&
      isMailMark(tokens[from - 1]!.text)
    )
      from--;
  }
  while (from < at && tokens[from]!.kind === MARK) from++;
  if (from === at) return false;
  let to = at + 1;
  while (to < tokens.length && tokens[to]!.glued) {
    if (tokens[to]!.kind === MARK) {
      if (!isMailMark(tokens[to]!.text) || !tokens[to + 1]?.glued) break;
    }
    to++;
  }
  const mailbox = tokens[at - 1]!.text;
  const publicBox = from === at - 1 && publicMailboxes.has(mailbox);
  if (publicBox) {
    context.claims.fill(2, from, to);
    return true;
  }
  addFinding(context, { from, to, type: 'EMAIL', score: 1, recogniser: 'email@1', why: {}, asked: false });
  return true;
}

const stopBefore = new Set(
  "is an auf naar sur to naartoe bij op van von de le la het dat das c' est ist war was mail email adres adresse address und en et and oder of or dan dann".split(
    ' ',
  ),
);

/** Spoken addresses: "j punt kuiper drie apenstaartje ziggo punt n l". */
function readSpoken(context: TurnContext, at: number, signEnd: number): void {
  const { tokens, entries } = context;
  // Right side: words, letters, numbers joined by "dot"; it must end in something like a domain.
  let to = signEnd;
  let dots = 0;
  let last = signEnd;
  while (to < tokens.length && to - signEnd < 24) {
    const token = tokens[to]!;
    if (token.kind === MARK && (!isMailMark(token.text) || !token.glued || !tokens[to + 1]?.glued)) break;
    if (token.pause === 2 && to > signEnd && !token.glued) break;
    const sign = phraseAt(context, to, 'sign');
    if (sign && (sign.phrase.value === '.' || sign.phrase.value === '-' || sign.phrase.value === '_')) {
      if (sign.phrase.value === '.') dots++;
      to = sign.end;
      continue;
    }
    if (token.kind === MARK) {
      if (token.text === '.') dots++;
      to++;
      continue;
    }
    if (dots > 0) {
      if (topLevels.has(token.text)) {
        last = to + 1;
        to++;
        const more = phraseAt(context, to, 'sign');
        if (more?.phrase.value === '.' && tokens[more.end] && topLevels.has(tokens[more.end]!.text)) continue;
        break;
      }
      if (token.text.length === 1 && tokens[to + 1]?.text.length === 1) {
        last = to + 2;
        to += 2;
        break;
      }
      if (providers.has(token.text) || token.text.length > 2) {
        last = to + 1;
        to++;
        // Another word without "dot" ends it.
        if (phraseAt(context, to, 'sign')) continue;
        break;
      }
      to++;
      last = to;
      continue;
    }
    if ((entries[to]?.bits ?? 0) & HESITATION) {
      to++;
      continue;
    }
    last = to + 1;
    to++;
    if (to - signEnd > 6 && dots === 0) break;
  }
  if (dots === 0) {
    // "at icloud" without a dot: only a known provider.
    if (!providers.has(tokens[signEnd]?.text ?? '')) return;
    last = signEnd + 1;
  }
  // Left side: letters, numbers, words joined by signs; a word without a sign before it begins the mailbox.
  let from = at;
  let here = at - 1;
  let words = 0;
  while (here >= 0 && at - here < 24) {
    const token = tokens[here]!;
    if (context.claims[here] !== 0) break;
    const entry = entries[here];
    if (token.kind === MARK) {
      if (!isMailMark(token.text)) break;
      here--;
      continue;
    }
    const signHere = startOfSign(context, here);
    if (signHere >= 0) {
      words = 0;
      from = signHere;
      here = signHere - 1;
      continue;
    }
    if (
      token.kind === DIGITS ||
      entry?.number ||
      (token.text.length === 1 && isMailLetter(context, here)) ||
      entry?.repeat
    ) {
      from = here;
      here--;
      if (token.pause > 0) break;
      continue;
    }
    if ((entry?.bits ?? 0) & HESITATION) {
      here--;
      continue;
    }
    // "joop punt van rijswijck": small words between a sign and the word after it belong to the mailbox.
    const joined =
      here > 0 &&
      (startOfSign(context, here - 1) >= 0 ||
        ((entries[here]?.bits ?? 0) & PARTICLE && here > 1 && startOfSign(context, here - 2) >= 0));
    if (!joined && (words >= 1 || stopBefore.has(token.text) || (entry?.bits ?? 0) & FUNCTION)) break;
    words++;
    from = here;
    here--;
    if (token.pause > 0) break;
  }
  while (from < at && (startOfSignForward(context, from) || entries[from]?.number?.kind === 'and')) from++;
  if (from >= at) return;
  if (!isFree(context, from, last)) return;
  if (from === at - 1 && publicMailboxes.has(tokens[from]!.text)) {
    context.claims.fill(2, from, last);
    return;
  }
  addFinding(context, {
    from,
    to: last,
    type: 'EMAIL',
    score: 0.95,
    recogniser: 'spoken-email@1',
    why: {},
    asked: false,
  });
}

/** "à contact arobase": a word of one letter belongs to the mailbox only beside other letters. */
function isMailLetter(context: TurnContext, at: number): boolean {
  if (((context.entries[at]?.bits ?? 0) & AMBIGUOUS_LETTER) === 0) return true;
  const length = (i: number): number => context.tokens[i]?.text.length ?? 0;
  return (
    length(at + 1) === 1 ||
    length(at - 1) === 1 ||
    startOfSign(context, at + 1) >= 0 ||
    phraseAt(context, at + 1, 'sign') !== undefined
  );
}

/** The start of a spoken sign that ends at `at`, or -1. */
function startOfSign(context: TurnContext, at: number): number {
  for (let back = 0; back < 3; back++) {
    const sign = phraseAt(context, at - back, 'sign');
    if (sign && sign.end === at + 1) return at - back;
  }
  return -1;
}
function startOfSignForward(context: TurnContext, at: number): boolean {
  const sign = phraseAt(context, at, 'sign');
  return sign !== undefined && sign.phrase.value === '.';
}

export function readEmails(context: TurnContext): void {
  const { tokens } = context;
  const signs = mayHold(context, 'sign');
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === MARK) {
      if (token.text === '@' && token.glued && context.claims[at] === 0) readWritten(context, at);
      continue;
    }
    if (token.kind !== WORD || !signs || context.claims[at] !== 0) continue;
    const sign = phraseAt(context, at, 'sign');
    // "On the 6th at 11.20" is an hour.
    if (sign?.phrase.value === '@' && tokens[sign.end]?.kind !== DIGITS) readSpoken(context, at, sign.end);
  }
}

/** IPv4 and IPv6 as written; `versionBefore` tells when the numbers are a version. */
export function readIpAddresses(context: TurnContext, isVersion: (at: number) => boolean): void {
  const { tokens } = context;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    // Both kinds begin with digits, or with letters that digits, a colon or a double colon follow.
    const next = tokens[at + 1];
    if (
      token.kind === MARK ||
      !next?.glued ||
      (next.kind === MARK ? next.text !== '.' && next.text !== ':' : token.text.length > 4) ||
      context.claims[at] !== 0 ||
      (at > 0 && token.glued && tokens[at - 1]!.text !== '"')
    )
      continue;
    if (token.kind === DIGITS && tokens[at + 1]?.text === '.' && tokens[at + 1]!.glued) {
      const octets: number[] = [Number(token.text)];
      let to = at + 1;
      while (
        octets.length < 5 &&
        tokens[to]?.text === '.' &&
        tokens[to]!.glued &&
        tokens[to + 1]?.kind === DIGITS &&
        tokens[to + 1]!.glued
      ) {
        octets.push(Number(tokens[to + 1]!.text));
        to += 2;
      }
      if (octets.length === 4 && octets.every((octet) => octet < 256) && !isVersion(at)) {
        addFinding(context, {
          from: at,
          to,
          type: 'IP_ADDRESS',
          score: 0.95,
          recogniser: 'ipv4@1',
          why: {},
          asked: false,
        });
        at = to - 1;
      }
      continue;
    }
    // IPv6: hexadecimal groups with colons.
    let to = at;
    let colons = 0;
    let hex = true;
    let digits = token.kind === DIGITS;
    while (to < tokens.length && (to === at || tokens[to]!.glued)) {
      const here = tokens[to]!;
      if (here.text === ':') colons++;
      else if (here.kind === MARK) break;
      else if (here.kind === DIGITS) digits = true;
      else if (here.text.length > 4 || !isHex(here.text)) {
        hex = false;
        break;
      }
      to++;
    }
    if (hex && digits && colons >= 3) {
      addFinding(context, {
        from: at,
        to,
        type: 'IP_ADDRESS',
        score: 0.95,
        recogniser: 'ipv6@1',
        why: {},
        asked: false,
      });
      at = to - 1;
    }
  }
}

function isHex(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!((code >= 48 && code <= 57) || (code >= 97 && code <= 102))) return false;
  }
  return true;
}
