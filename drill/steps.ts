/** Every step that an attack can tell of. The console and the report have words for each; a test holds them to it. */
export const stepKeys = [
  'search-files',
  'search-tables',
  'open-with-found-keys',
  'guess-index',
  'sign-in',
  'read-conversation',
  'd07.files',
  'd07.rows',
  'd07.rows-and-keys',
  'd07.chunks',
  'd08.data',
  'd08.keys',
  'd08.logs',
  'd08.anchor',
  'd08.temporary',
  'd08.working-folder',
  'd09.guessed-code',
  'd09.all-zeros',
  'd09.code-of-this-morning',
  'd11.without-proof',
  'd23.edit-one-entry',
  'd23.edit-and-rehash',
  'd23.delete-an-entry',
  'd23.swap-two-entries',
  'd23.cut-the-tail',
  'd23.rewrite-and-sign-with-own-key',
  'd23.rewrite-and-sign-with-found-keys',
  'd23.back-date-and-rehash',
  'd23.restore-an-old-copy',
  'd36.typed',
  'd36.spoken',
  'd36.files',
] as const;

export type StepKey = (typeof stepKeys)[number];

/** The steps of one attack, without its number: `StepOf<'d07'>` is `'files' | 'rows' | …`. */
export type StepOf<Attack extends string> = StepKey extends infer Key
  ? Key extends `${Attack}.${infer Step}`
    ? Step
    : never
  : never;
