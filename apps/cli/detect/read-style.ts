import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as yaml from 'yaml';
import { type DetectOptions, type RedactOptions, readPolicyText, styleFor } from '#detect';
import { InputProblem } from './input-problem.ts';
import type { Options } from './read-detect-options.ts';

/** The policy of the file as options of the detector; its problems name their lines. */
export function readPolicyFile({ policyFile, queue }: Options): DetectOptions {
  if (policyFile === undefined) return {};
  let text: string;
  try {
    text = readFileSync(policyFile, 'utf8');
  } catch {
    throw new InputProblem('the file of --policy can not be read; check its path and rights');
  }
  const result = readPolicyText(text, yaml);
  if (!result.ok) throw new InputProblem(`the policy is not used\n  ${result.problems.join('\n  ')}`);
  return { policy: result.policy, ...(queue !== undefined && { queue }) };
}

/** Shorter keys can be tried out. */
const leastKeyBytes = 16;

/** How the redacted text names things: as the command says, else the policy. */
export function readStyle(options: Options, how: DetectOptions): RedactOptions {
  const style = options.style ?? (how.policy && styleFor(how.policy, options.queue)) ?? 'label';
  const language = options.language === undefined ? {} : { language: options.language };
  if (style === 'dates') {
    if (options.shiftDays === undefined)
      throw new InputProblem('the style "dates" needs --shift-days, a number that you keep to yourself');
    if (Math.abs(options.shiftDays) > 36_500)
      throw new InputProblem('--shift-days goes to 36500, a hundred years, at most');
    return { style, shiftDays: options.shiftDays, ...language };
  }
  if (style !== 'keyed') return { style, ...language };
  if (options.keyFile === undefined) throw new InputProblem('the style "keyed" needs --key-file');
  const key = readKey(options.keyFile);
  return { style, ...language, digest: (text) => createHmac('sha256', key).update(text).digest('hex') };
}

function readKey(file: string): Buffer {
  let key: Buffer;
  try {
    key = readFileSync(file);
  } catch {
    throw new InputProblem('the file of --key-file can not be read; check its path and rights');
  }
  if (key.length < leastKeyBytes)
    throw new InputProblem(`the key is shorter than ${leastKeyBytes} bytes; make one with "openssl rand 32"`);
  return key;
}
