import { randomInt } from 'node:crypto';

/** Values that must never be stored, each unlike any other; check digits are right so that a filter has a chance. */
export type Planted = { iban: string; card: string; email: string };

export function plant(): Planted {
  return {
    iban: randomIban(),
    card: randomCard(),
    email: `${letters(9)}.${letters(9)}@${letters(7)}.example`,
  };
}

export const secretsOf = ({ iban, card, email }: Planted): string[] => [iban, card, email];

function randomIban(): string {
  const account = Array.from({ length: 10 }, () => randomInt(10)).join('');
  const bank = 'ABNA';
  const digits = `${bank}${account}NL00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const check = String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
  return `NL${check}${bank}${account}`;
}

function randomCard(): string {
  const body = `4${Array.from({ length: 14 }, () => randomInt(10)).join('')}`;
  const sum = [...body].reduce((total, digit, at) => {
    const doubled = at % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

function letters(count: number): string {
  return Array.from({ length: count }, () => String.fromCharCode(97 + randomInt(26))).join('');
}

/** A short call in which all of them are said. */
export function turnsWith({ iban, card, email }: Planted, content: string): string[] {
  return [
    'goedemorgen met de bank wat is uw rekeningnummer',
    `mijn iban is ${iban} en het gaat over ${content}`,
    'en uw kaartnummer en e-mailadres graag',
    `mijn kaartnummer is ${card} en mijn e-mailadres is ${email}`,
  ];
}
