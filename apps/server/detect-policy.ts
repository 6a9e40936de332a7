import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as yaml from 'yaml';
import { type DetectPolicy, readPolicyText, weakeningsOf } from '#detect';
import { type DataFolder, SluisError } from '#ground';
import type { House } from './house.ts';

/** A policy and the text it came from. */
export type GivenPolicy = { policy: DetectPolicy; text: string };

/** Reads the file of SLUIS_DETECT_POLICY. What is wrong in it stops the start: a rule that is ignored leaves things readable. */
export function readDetectPolicy(file: string): GivenPolicy {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw wrong('names a file that can not be read. Check its path and rights.', cause);
  }
  const result = readPolicyText(text, yaml);
  if (!result.ok) throw wrong(`names a policy that is not used:\n  ${result.problems.join('\n  ')}`);
  return { policy: result.policy, text };
}

/** In which ways a policy leaves more readable than none, in its file's own words: `off PERSON (sales)`. */
export const tellWeakenings = (policy: DetectPolicy | undefined): string =>
  (policy ? weakeningsOf(policy) : [])
    .map(({ kind, detail, queue }) => `${kind} ${detail}${queue === undefined ? '' : ` (${queue})`}`)
    .join(', ');

const wrong = (message: string, cause?: unknown): SluisError =>
  new SluisError('setting-wrong', `SLUIS_DETECT_POLICY ${message}`, {
    details: { setting: 'SLUIS_DETECT_POLICY' },
    cause,
  });

/**
 * Every change of the policy since the last start stands in the ledger, and each way in which it leaves more readable than no
 * policy would. The entry is written first: a start that dies in between writes it again, and never not at all.
 */
export async function recordDetectPolicy(
  given: GivenPolicy | undefined,
  house: Pick<House, 'ledger' | 'access' | 'digestKey'>,
  data: DataFolder,
): Promise<void> {
  // Keyed, since lists of names and numbers may be in it.
  const digest = given ? createHmac('sha256', house.digestKey).update(given.text).digest('hex') : '';
  if ((data.marker.detectPolicy ?? '') === digest) return;
  const ways = tellWeakenings(given?.policy);
  const entry = {
    actor: { kind: 'system', id: 'server' },
    subject: { kind: 'control', id: 'REDACT' },
    policyVersion: house.access.policy.version,
  } as const;
  const detail = { policy: 'detect', present: given !== undefined, digest };
  await house.ledger.append({ ...entry, type: 'policy.changed', detail });
  if (ways !== '')
    await house.ledger.append({
      ...entry,
      type: 'control.weakened',
      detail: { control: 'REDACT', ways },
    });
  await data.update({ detectPolicy: digest });
}
