import { z } from 'zod';
import type { TranscriptFormat } from '#ground';
import { malformed } from '../refusal.ts';

export type JsonObject = Record<string, unknown>;

/** No recogniser says more in one file; what claims more is none of theirs. */
const mostItems = 2_000_000;

/**
 * An array that is given up at its first misfit: of a million misfits a million reports would be made, and they would fill
 * the memory.
 */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.unknown().transform((values, context): z.output<Item>[] => {
    const read: z.output<Item>[] = [];
    if (!Array.isArray(values) || values.length > mostItems) {
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }
    for (const [at, value] of values.entries()) {
      const result = item.safeParse(value);
      if (!result.success) {
        context.addIssue({ code: 'custom', path: [at, ...result.error.issues[0]!.path] });
        return z.NEVER;
      }
      read.push(result.data);
    }
    return read;
  });
}

/**
 * The fields that a reader wants of a file; everything else is left behind.
 * @throws SluisError 'transcript-malformed' with the format and the place of the first misfit
 */
export function parseAs<Schema extends z.ZodType>(
  format: TranscriptFormat,
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw malformed(format, placeOf(result.error.issues[0]!.path));
}

/** `results.channels[0].alternatives`: names of the format and numbers, nothing of the content. */
function placeOf(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text.replace(/^\./, '') || 'JSON';
}

/**
 * Text up to a length. Not `z.string().max()`: that looks at the `length` of whatever stands there, text or not, and throws when it is
 * an object that cannot be compared.
 */
export const textUpTo = (longest: number) => z.string().refine((value) => value.length <= longest);
export const text = textUpTo(1_000_000);
export const word = textUpTo(2_000);
export const label = z.union([textUpTo(500), z.number()]).transform(String);

/** How sure the recogniser was. What is not between 0 and 1 was some other measure and is left behind. */
export const confidence = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' && value !== '' ? Number(value) : value))
  .transform((value) => (typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined));

/** A number, or one written as text. */
export const amount = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d{1,18}(?:\.\d{1,18})?$/)
    .transform(Number),
]);
