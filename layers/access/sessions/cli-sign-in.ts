import { type PersonId, SluisError } from '#ground';
import type { Access, PersonCaller } from '../access.ts';
import { hashSecret, newSecret } from '../store/room.ts';
import type { Workshop } from '../store/workshop.ts';
import { notSignedIn } from './authenticate.ts';
import { startSession } from './start-session.ts';
import { thumbprintOf, verifyProof } from './verify-proof.ts';

type Waiting = {
  code: string;
  thumbprint: string;
  expiresMs: number;
  confirmed?: { personId: PersonId; factors: readonly string[]; notAfterMs: number };
};

const goodForMs = 10 * 60_000;
const mostWaiting = 10_000;
/** No letters and digits that look alike. 32^8 codes; ten minutes and five wrong ones are not enough to find one. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Signing a command line in (in the spirit of RFC 8628): it shows a code, a signed-in person types it into the console. */
export function createCliSignIn(
  shop: Workshop,
): Pick<Access['signIn'], 'cliStart' | 'cliConfirm' | 'cliPoll'> {
  const { room, attempts, replays } = shop;
  const waiting = new Map<string, Waiting>();
  const sweep = () => {
    for (const [key, { expiresMs }] of waiting) if (expiresMs <= room.clock.nowMs()) waiting.delete(key);
  };
  return {
    cliStart(publicKeyJwk) {
      sweep();
      if (waiting.size >= mostWaiting) {
        throw new SluisError('too-many-requests', 'Too many sign-ins wait. Try again in ten minutes.', {
          status: 429,
        });
      }
      const pollSecret = newSecret(room);
      const code = Array.from(room.random(8), (byte) => alphabet[byte & 31]).join('');
      const expiresMs = room.clock.nowMs() + goodForMs;
      waiting.set(keyOf(pollSecret), { code, thumbprint: thumbprintOf(publicKeyJwk), expiresMs });
      return { code: `${code.slice(0, 4)}-${code.slice(4)}`, pollSecret, expiresMs };
    },
    async cliConfirm(caller, given) {
      sweep();
      const keys = [{ key: `cli|${caller.person.id}` }];
      attempts.check(keys);
      const code = given.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
      const one = [...waiting.values()].find((entry) => entry.code === code && !entry.confirmed);
      if (!one) {
        attempts.failed(keys);
        throw new SluisError('code-unknown', 'No command line waits with this code. Start again there.', {
          status: 404,
        });
      }
      attempts.succeeded(keys);
      one.confirmed = confirmationOf(caller);
    },
    async cliPoll(request, pollSecret) {
      sweep();
      const { thumbprint } = verifyProof(request, null, room.clock.nowMs(), replays);
      const key = keyOf(pollSecret);
      const one = waiting.get(key);
      if (!one || one.thumbprint !== thumbprint) throw notSignedIn();
      if (!one.confirmed) return null;
      // Once: whoever polls at the same time finds nothing.
      waiting.delete(key);
      const started = await startSession(shop, request, { ...one.confirmed, thumbprint, method: 'cli' });
      if (!started) throw notSignedIn();
      return started;
    },
  };
}

/** The command line's session is never stronger and never longer than the one that confirmed it. */
function confirmationOf({ person, session }: PersonCaller): NonNullable<Waiting['confirmed']> {
  return { personId: person.id, factors: session.factors, notAfterMs: session.endsMs };
}

function keyOf(pollSecret: string): string {
  return hashSecret(pollSecret).toString('base64url');
}
