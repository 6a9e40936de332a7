/** Inputs that make careless detectors slow, by wanted length in characters. */
const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

export const nastyInputs: Readonly<Record<string, (length: number) => string>> = {
  'spaced digits': repeated('1 2 '),
  'one long number': repeated('7'),
  'number words': repeated('vier vijf '),
  'glued number words': repeated('vier'),
  'addresses that never end': repeated('a.a.a@'),
  'dots and letters': repeated('a.'),
  'nested spelling': repeated('b van bernard '),
  'and after and': repeated('en '),
  'street after street': repeated('Lange Straat '),
  'titles without names': repeated('mevrouw '),
  'questions without answers': repeated('wachtwoord pincode adres '),
  'opening marks': repeated('([{"'),
  'zero-width marks': repeated('1\u200b'),
  'capital names': repeated('Anna '),
  apostrophes: repeated("l'"),
  'lone surrogates': repeated('\ud83d'),
};
