import { createHash } from 'node:crypto';
import { type AgeIdentity, type AgeLabel, createAgeWriter, openAge, SealError, type Sealer } from '#seal';

/** The key of the second seal. Whoever only writes has no identity. */
export type StoreSeal = { recipient: string; identity?: AgeIdentity };

/** What every age file begins with. */
const ageMark = Buffer.from('age-encryption.org/v1\n');
const labelType = 'sluis/part';

/**
 * A sealer whose messages are sealed once more, as age files, with another cipher (ChaCha20-Poly1305) and a key that has nothing
 * to do with the data keys: a data key that leaks, or a flaw in the inner seal, opens nothing. The outer seal says, too, which
 * part of which conversation it holds, so that swapped objects show in both seals on their own.
 *
 * Objects from before there was a second seal are opened as they are. That gives nothing away: whoever strips the outer
 * seal needed its key to do so.
 */
export function withStoreSeal(inner: Sealer, { recipient, identity }: StoreSeal): Sealer {
  return {
    createWriter(key, context) {
      const sealing = inner.createWriter(key, context);
      const outer = createAgeWriter(recipient, labelOf(context));
      const pushParts = (plain: Uint8Array) =>
        (sealing.pushParts?.(plain) ?? [sealing.push(plain)]).flatMap((sealed) => [
          ...(outer.pushParts?.(sealed) ?? [outer.push(sealed)]),
        ]);
      return {
        pushParts,
        push: (plain) => Buffer.concat(pushParts(plain)),
        finish: () => Buffer.concat([outer.push(sealing.finish()), outer.finish()]),
      };
    },

    async open(key, context, source) {
      const start = await source.read(0, Math.min(ageMark.length, source.sizeBytes));
      if (Buffer.compare(start, ageMark) !== 0) return inner.open(key, context, source);
      if (identity === undefined)
        throw new SealError('unwrap', 'the identity of the second seal is not here');
      const opened = await openAge(identity, source);
      const wanted = labelOf(context).join(' ');
      if (!opened.labels.some((label) => label.join(' ') === wanted)) {
        throw new SealError('integrity', 'the object is another part, or another conversation’s');
      }
      return inner.open(key, context, opened);
    },
  };
}

/** Hashed: the disk alone should not tell which objects belong together. The ids in a context are random. */
function labelOf(context: Uint8Array): AgeLabel {
  return [labelType, createHash('sha256').update(labelType).update(context).digest('base64url')];
}
