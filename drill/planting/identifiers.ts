import { randomInt } from 'node:crypto';

/** Fictional identifiers with right check digits: what a filter must recognise, and what no one owns. */

/** A Dutch IBAN of a bank code that no bank has; ISO 13616 check digits. */
export function randomIban(): string {
  const account = String(randomInt(10 ** 9, 10 ** 10 - 1));
  const bank = 'SLUI';
  const numeric = [...`${bank}${account}NL00`]
    .map((letter) => Number.parseInt(letter, 36).toString())
    .join('');
  const check = String(98n - (BigInt(numeric) % 97n)).padStart(2, '0');
  return `NL${check}${bank}${account}`;
}

/** A card number in a test range (ISO/IEC 7812), Luhn's digit at the end. */
export function randomCardNumber(): string {
  const body = `400000${String(randomInt(0, 10 ** 9 - 1)).padStart(9, '0')}`;
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

export function randomEmail(): string {
  return `vera.${randomLetters(8)}@example.org`;
}

const alphabet = 'bcdfghjkmnpqrstvwxz';

export function randomLetters(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

const plainWords = [
  ...[
    'heron',
    'lantern',
    'copper',
    'willow',
    'meadow',
    'anchor',
    'barrel',
    'candle',
    'cedar',
    'cobble',
    'feather',
  ],
  ...[
    'garden',
    'harbour',
    'island',
    'kettle',
    'ladder',
    'marble',
    'needle',
    'orchard',
    'pebble',
    'quarry',
    'ribbon',
  ],
  ...[
    'saddle',
    'timber',
    'valley',
    'window',
    'basket',
    'bridge',
    'button',
    'carpet',
    'cotton',
    'dragon',
    'engine',
  ],
];

/** A few harmless words in an order that nobody says by chance (33^5, 39 million). */
export function randomPhrase(): string {
  return Array.from({ length: 5 }, () => plainWords[randomInt(plainWords.length)]).join(' ');
}
