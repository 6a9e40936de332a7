import { DIGITS, MARK, type Token, WORD } from '../text/lex.ts';
import { phraseAt, type TurnContext } from '../turn-context.ts';
import { AROUND, countryCodes, FUNCTION, HESITATION, MAY_RUN } from '../word-entry.ts';
import { isAlphabet, isPlainNumber, isSingleLetter, isSureLetter, isUpperCase } from './run-letters.ts';
import { type Atom, finish, joins, type Run } from './run-value.ts';

const bankWords = new Set(
  'rabo abna abn ing ingb trio knab snsb sns asnb asn bunq rbrb fvlb bofi aibk boi nwbk barc lloy hbuk revo kred gkcc argenta kbc bnp'.split(
    ' ',
  ),
);

const longestRun = 160;

const ordinalEndings = new Set(['th', 'st', 'nd', 'rd', 'e', 'ste', 'er', 'ere', 'eme']);

const isShort = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === DIGITS ? token.text.length <= 2 : token.kind === WORD && token.text.length === 1);

/** "K, O, V, A" and "Q, 7, W, like Washington, X": a comma in writing between letters that are spelled. */
function isListed(context: TurnContext, at: number, spelling: boolean): boolean {
  const { tokens } = context;
  if (tokens[at]?.text !== ',' || !context.cased) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (isShort(before) && isShort(next))
    return spelling || isSingleLetter(context, at - 1) || isSingleLetter(context, at + 1);
  // "W, like Washington, X"
  const as = phraseAt(context, at + 1, 'as');
  if (isShort(before) && as && tokens[as.end]?.text.startsWith(before!.text)) return true;
  return isShort(next) && before?.kind === WORD && phraseAt(context, at - 2, 'as')?.end === at - 1;
}

/** Reads the run that begins at `from`, or undefined when none does. */
export function readRun(context: TurnContext, from: number, limit = context.tokens.length): Run | undefined {
  // Also true beyond the end of the turn.
  if (((context.may[from] ?? 0) & MAY_RUN) === 0) return undefined;
  const { tokens, entries, lexicon } = context;
  const atoms: Atom[] = [];
  let at = from;
  let end = from;
  let letters = 0;
  let digitAtoms = 0;
  let quantityForm = false;
  let plus = false;
  let written = false;
  let spelled = false;
  let lastLetter = '';
  const repeatNext: { times: number } = { times: 1 };
  const pushAtom = (atom: Atom, next: number): void => {
    for (let i = 0; i < repeatNext.times; i++) atoms.push(atom);
    repeatNext.times = 1;
    at = next;
    end = next;
  };

  const first = tokens[from]!;
  if (first.kind === MARK) {
    if (first.text !== '+' && first.text !== '#') return undefined;
    if (!tokens[from + 1] || (tokens[from + 1]!.kind !== DIGITS && first.text === '+')) return undefined;
    plus = first.text === '+';
    at++;
  } else if (first.kind === WORD) {
    const sign = phraseAt(context, from, 'sign');
    if (sign?.phrase.value === '+' && isPlainNumber(context, sign.end)) {
      plus = true;
      at = sign.end;
    }
  }

  while (at < limit && at - from < longestRun) {
    const token = tokens[at]!;
    const started = atoms.length > 0;
    if (context.claims[at] !== 0) break;
    if (started && token.pause === 2 && !token.glued) break;
    if (token.kind === DIGITS) {
      if (started && token.pause === 1 && !token.glued && !isListed(context, at - 1, letters > 0)) break;
      written = true;
      digitAtoms++;
      pushAtom({ kind: 'digits', text: token.text, glued: token.glued }, at + 1);
      lastLetter = '';
      continue;
    }
    if (token.kind === MARK) {
      const next = tokens[at + 1];
      const before = tokens[at - 1];
      if (!started || !next || !before) break;
      if (token.text === ',' && isListed(context, at, letters > 0)) {
        atoms.push({ kind: 'separator' });
        at++;
        continue;
      }
      if (
        (token.text === ':' || token.text === ',') &&
        token.glued &&
        next.glued &&
        before.kind === DIGITS &&
        next.kind === DIGITS
      ) {
        quantityForm = true;
        at++;
        continue;
      }
      if (
        token.text === '-' ||
        token.text === '/' ||
        token.text === '.' ||
        token.text === '(' ||
        token.text === ')' ||
        token.text === '_'
      ) {
        const spaced = token.text === '-' || token.text === '/' || token.text === '(' || token.text === ')';
        if (!spaced && !(token.glued && next.glued)) break;
        if (token.text === '/' && !(token.glued || next.glued) && next.kind !== DIGITS) break;
        if (next.kind === MARK && next.text !== '(' && next.text !== ')' && next.text !== '-') break;
        // The hyphen of "quarante-neuf" joins one number, it separates nothing.
        if (
          !(
            token.text === '-' &&
            token.glued &&
            next.glued &&
            entries[at - 1]?.number &&
            entries[at + 1]?.number
          )
        )
          atoms.push({ kind: 'separator' });
        at++;
        continue;
      }
      break;
    }
    const entry = entries[at];
    const bits = entry?.bits ?? 0;
    if (started && tokens[at - 1]!.kind === DIGITS) {
      // "28th", "24 h", "8e": an ordinal or a unit.
      if (token.glued && ordinalEndings.has(token.text) && digitAtoms === 1) {
        quantityForm = true;
        at++;
        end = at;
        break;
      }
      const unit = phraseAt(context, at, 'quantity');
      const last = tokens[at + 1]?.kind !== DIGITS;
      if (
        unit &&
        (!isUpperCase(context, at) || (last && token.text.length > 1)) &&
        !isSingleLetter(context, at + 1)
      )
        break;
    }
    const nextIsNumber = isPlainNumber(context, at + 1);
    const beforeHyphen = started && tokens[at - 1]?.kind === MARK;
    const word = entry?.number;
    if (word?.kind === 'and') {
      if (!joins(atoms, word, entries[at + 1]?.number, lexicon.grammar.unitFirst, lexicon.grammar.vigesimal))
        break;
      pushAtom({ kind: 'number', word }, at + 1);
      continue;
    }
    if (entry?.plural !== undefined && started && at === end) {
      const last = atoms.at(-1);
      if (last?.kind !== 'number' || last.word.value < 2 || last.word.value > 9) break;
      atoms.pop();
      pushAtom({ kind: 'digits', text: String(entry.plural).repeat(last.word.value), glued: false }, at + 1);
      continue;
    }
    if (entry?.digits !== undefined) {
      digitAtoms++;
      pushAtom({ kind: 'digits', text: entry.digits, glued: false }, at + 1);
      continue;
    }
    const spelledO =
      token.text.length === 1 &&
      word !== undefined &&
      ((isSingleLetter(context, at + 1) && isSureLetter(context, at + 1)) || lastLetter !== '') &&
      !nextIsNumber;
    if (word && !spelledO && !(token.text.length === 1 && !started && !nextIsNumber)) {
      if (word.article && !beforeHyphen) {
        const next = entries[at + 1]?.number;
        const beside =
          (started && at === end) ||
          repeatNext.times > 1 ||
          (isSureLetter(context, at + 1) &&
            (isSureLetter(context, at + 2) || isPlainNumber(context, at + 2))) ||
          nextIsNumber ||
          (next !== undefined &&
            next.kind !== 'and' &&
            entries[at + 2]?.number !== undefined &&
            entries[at + 2]!.number!.kind !== 'and') ||
          (next?.kind === 'and' && entries[at + 2]?.number?.kind === 'ten');
        if (!beside) {
          if (!started) return undefined;
          break;
        }
      }
      digitAtoms += repeatNext.times;
      pushAtom({ kind: 'number', word }, at + 1);
      lastLetter = '';
      continue;
    }
    if (
      entry?.repeat !== undefined &&
      (isPlainNumber(context, at + 1) || entries[at + 1]?.number || isSingleLetter(context, at + 1))
    ) {
      repeatNext.times = entry.repeat;
      at++;
      continue;
    }
    if (bits & HESITATION && started && !isSureLetter(context, at)) {
      let next = at + 1;
      while (next < tokens.length && next < at + 3 && (entries[next]?.bits ?? 0) & HESITATION) next++;
      if (
        isPlainNumber(context, next) ||
        isSureLetter(context, next) ||
        (entries[next]?.repeat !== undefined && isPlainNumber(context, next + 1))
      ) {
        at = next;
        continue;
      }
      break;
    }
    // "b van bernard", "t for tommy": the word begins with the letter.
    if (started && lastLetter) {
      const as = phraseAt(context, at, 'as');
      const named = as ? tokens[as.end] : undefined;
      if (
        as &&
        named?.kind === WORD &&
        named.text.length > 1 &&
        (named.text.startsWith(lastLetter) || (isAlphabet(context, as.end) && letters >= 2))
      ) {
        spelled = true;
        at = as.end + 1;
        end = at;
        continue;
      }
      if (bits & AROUND) {
        at++;
        end = at;
        continue;
      }
    }
    const sign = started ? phraseAt(context, at, 'sign') : undefined;
    if (sign && sign.phrase.value !== '@') {
      const next = sign.end;
      if (
        isPlainNumber(context, next) ||
        isSingleLetter(context, next) ||
        isAlphabet(context, next) ||
        entries[next]?.number?.article
      ) {
        atoms.push({ kind: 'separator' });
        at = next;
        continue;
      }
      if (!isSingleLetter(context, at)) break;
    }
    if (isSingleLetter(context, at)) {
      const cue = phraseAt(context, at, 'cue');
      // "b s n", "n h s number" name a thing and are no spelling; neither is the h of "8 h 45".
      if (cue && cue.end - at >= 2 && !(started && lastLetter)) break;
      if (!started && tokens[at - 1]?.kind === DIGITS && phraseAt(context, at, 'quantity')) break;
      const near =
        isSureLetter(context, at) ||
        (started &&
          lastLetter !== '' &&
          (isSureLetter(context, at + 1) || isSureLetter(context, at - 1) || nextIsNumber)) ||
        (started &&
          phraseAt(context, at + 1, 'as') !== undefined &&
          tokens[phraseAt(context, at + 1, 'as')!.end]?.text.startsWith(token.text) === true) ||
        isSureLetter(context, at + 1) ||
        (token.glued && started) ||
        (isUpperCase(context, at) && (token.glued || tokens[at + 1]?.glued === true));
      if (!near) break;
      letters++;
      lastLetter = token.text;
      pushAtom({ kind: 'letters', text: token.text }, at + 1);
      continue;
    }
    if (isAlphabet(context, at)) {
      const beside =
        (started &&
          at === end &&
          (lastLetter !== '' || digitAtoms > 0) &&
          (lastLetter !== '' ||
            nextIsNumber ||
            isAlphabet(context, at + 1) ||
            at + 1 >= tokens.length ||
            isSingleLetter(context, at + 1) ||
            digitAtoms > 1)) ||
        isAlphabet(context, at + 1) ||
        isSureLetter(context, at + 1) ||
        (nextIsNumber && (isPlainNumber(context, at + 2) || isAlphabet(context, at + 2)) && !context.cased);
      if (beside) {
        letters++;
        lastLetter = token.text[0]!;
        pushAtom({ kind: 'letters', text: token.text[0]! }, at + 1);
        continue;
      }
    }
    if (entry?.letter !== undefined && token.text.length > 1 && started && lastLetter !== '') {
      letters++;
      lastLetter = entry.letter;
      pushAtom({ kind: 'letters', text: entry.letter }, at + 1);
      continue;
    }
    const next = tokens[at + 1];
    const short = token.text.length <= 6;
    const gluedToDigits =
      (next?.kind === DIGITS && next.glued) || (token.glued && tokens[at - 1]?.kind === DIGITS);
    const gluedThroughMark =
      (next?.kind === MARK &&
        next.glued &&
        (next.text === '-' || next.text === '/' || next.text === '_') &&
        tokens[at + 2]?.glued === true &&
        tokens[at + 2]?.kind !== MARK) ||
      (beforeHyphen && token.glued && digitAtoms > 0);
    if (short && (gluedToDigits || (gluedThroughMark && isUpperCase(context, at)))) {
      letters += token.text.length;
      lastLetter = '';
      pushAtom({ kind: 'letters', text: token.text }, at + 1);
      continue;
    }
    if (
      short &&
      isUpperCase(context, at) &&
      token.text.length <= 5 &&
      ((started && digitAtoms > 0) || next?.kind === DIGITS) &&
      !(bits & FUNCTION && token.text.length > 3)
    ) {
      letters += token.text.length;
      pushAtom({ kind: 'letters', text: token.text }, at + 1);
      continue;
    }
    if (
      !started &&
      countryCodes.has(token.text) &&
      !(bits & FUNCTION) &&
      (nextIsNumber || entries[at + 1]?.number)
    ) {
      letters += 2;
      pushAtom({ kind: 'letters', text: token.text }, at + 1);
      continue;
    }
    if (started && letters >= 2 && digitAtoms > 0 && bankWords.has(token.text)) {
      letters += token.text.length;
      pushAtom({ kind: 'letters', text: token.text }, at + 1);
      continue;
    }
    break;
  }
  if (atoms.length === 0 || (digitAtoms === 0 && letters === 0)) return undefined;
  // A last article belongs to what follows: "vierenzestig een nieuwe kaart".
  const lastWord = entries[end - 1]?.number;
  const after = entries[end];
  const joined =
    tokens[end - 2]?.kind === MARK ||
    (entries[end - 2]?.number?.kind === 'ten' && !lexicon.grammar.unitFirst);
  if (
    lastWord?.article &&
    !joined &&
    end - from > 1 &&
    tokens[end]?.kind === WORD &&
    tokens[end]!.pause === 0 &&
    after &&
    !(after.bits & (FUNCTION | HESITATION)) &&
    !after.phrases?.some((p) => p.kind === 'opener')
  ) {
    end--;
    atoms.pop();
    digitAtoms--;
  }
  while (end > from + 1 && tokens[end - 1]!.kind === MARK) end--;
  if (atoms.length === 0) return undefined;
  return finish(context, from, end, atoms, {
    letters,
    parts: digitAtoms,
    quantityForm,
    plus,
    written,
    spelled,
  });
}
