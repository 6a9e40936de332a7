/** What a word is in the grammar of numbers. `whole` is a compound that was read already (achtundvierzig). */
export type NumberKind =
  | 'zero'
  | 'unit'
  | 'teen'
  | 'ten'
  | 'hundred'
  | 'thousand'
  | 'million'
  | 'and'
  | 'whole';

export type NumberWord = {
  kind: NumberKind;
  value: number;
  /** An article or another word too: a digit only beside other digits. */
  article?: boolean;
  /** Stands alone only (German eins). */
  alone?: boolean;
};

/** The rules by which a language joins number words. */
export type NumberGrammar = {
  unitFirst: boolean;
  vigesimal: boolean;
  beforeHundred: 'teens' | 'all';
  noOneHundred: boolean;
  /** "hundred and six". */
  andAfterHundred: boolean;
};
