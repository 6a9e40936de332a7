import { type Language, languages, type RedactionStyle, redactionStyles } from '#detect';

export const usage = `Usage:
  sluis detect FILE|-          print the redacted text (plain text, one turn a line; "speaker: text" is understood)
  sluis detect --json FILE|-   print the findings as JSON
  sluis detect --jsonl [FILE]  lines {"id","lang"?,"turns":[{"speaker","text"}]} in, {"id","findings"} out
Options: --lang nl|de|fr|en
  --policy FILE  a policy in YAML; --queue NAME takes the rules of that queue
  --style ${redactionStyles.join('|')}  how the redacted text names what was there
  --key-file FILE  for --style keyed: the key, 16 bytes or more; --shift-days N  for --style dates
`;

export type Options = {
  json: boolean;
  jsonl: boolean;
  language: Language | undefined;
  file: string | undefined;
  policyFile: string | undefined;
  queue: string | undefined;
  style: RedactionStyle | undefined;
  keyFile: string | undefined;
  shiftDays: number | undefined;
};

export function readOptions(args: readonly string[]): Options | { problem: string } {
  const options: Options = {
    ...{ json: false, jsonl: false, language: undefined, file: undefined },
    ...{
      policyFile: undefined,
      queue: undefined,
      style: undefined,
      keyFile: undefined,
      shiftDays: undefined,
    },
  };
  for (let i = 0; i < args.length; i++) {
    const [arg, inline] = splitOption(args[i]!);
    const value = (): string | undefined => inline ?? args[++i];
    if (arg === '--json') options.json = true;
    else if (arg === '--jsonl') options.jsonl = true;
    else if (arg === '--lang') {
      const language = value();
      if (!isLanguage(language)) return { problem: `--lang takes one of ${languages.join(', ')}` };
      options.language = language;
    } else if (arg === '--policy') {
      options.policyFile = value();
      if (!options.policyFile) return { problem: '--policy takes a FILE' };
    } else if (arg === '--queue') {
      options.queue = value();
      if (!options.queue) return { problem: '--queue takes the NAME of a queue' };
    } else if (arg === '--style') {
      const style = value();
      options.style = redactionStyles.find((known) => known === style);
      if (!options.style) return { problem: `--style takes one of ${redactionStyles.join(', ')}` };
    } else if (arg === '--key-file') {
      options.keyFile = value();
      if (!options.keyFile) return { problem: '--key-file takes a FILE' };
    } else if (arg === '--shift-days') {
      options.shiftDays = Number(value());
      if (!Number.isSafeInteger(options.shiftDays) || options.shiftDays === 0)
        return { problem: '--shift-days takes a whole number of days that is not 0' };
    } else if (arg.startsWith('-') && arg !== '-') return { problem: `unknown option ${arg}` };
    else if (options.file !== undefined) return { problem: 'only one FILE is read' };
    else options.file = arg;
  }
  if (options.json && options.jsonl) return { problem: 'choose --json or --jsonl' };
  if (!options.jsonl && options.file === undefined)
    return { problem: 'name a FILE, or - for standard input' };
  if (options.queue !== undefined && options.policyFile === undefined)
    return { problem: '--queue needs a --policy that knows the queue' };
  return options;
}

/** "--lang=nl" is "--lang nl". */
function splitOption(arg: string): [string, string | undefined] {
  const equals = arg.startsWith('--') ? arg.indexOf('=') : -1;
  return equals < 0 ? [arg, undefined] : [arg.slice(0, equals), arg.slice(equals + 1)];
}

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (languages as readonly string[]).includes(value);
}
