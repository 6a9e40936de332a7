import { createHmac, timingSafeEqual } from 'node:crypto';

const stepMs = 30_000;
/** RFC 6238, section 5.2: one step of delay either way. */
const toleratedSteps = 1;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The time step whose code this is, or null. A step at or before `lastStep` was used and is not taken again: a code that
 * was seen while it was typed is worth nothing.
 */
export function matchTotp(secret: Uint8Array, code: string, nowMs: number, lastStep: number): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const now = Math.floor(nowMs / stepMs);
  let found: number | null = null;
  for (let step = now - toleratedSteps; step <= now + toleratedSteps; step += 1) {
    const isSame = timingSafeEqual(Buffer.from(totpAt(secret, step)), Buffer.from(code));
    if (isSame && step > lastStep) found = step;
  }
  return found;
}

/** RFC 4226, section 5.3, with RFC 6238's counter; six digits. */
export function totpAt(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = (digest.at(-1) as number) & 0x0f;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** RFC 4648, section 6, without padding. */
export function encodeBase32(bytes: Uint8Array): string {
  let bits = 0;
  let value = 0;
  let text = '';
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += alphabet[(value >> (bits - 5)) & 31];
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? text + alphabet[(value << (5 - bits)) & 31] : text;
}

/** What authenticator apps read from a QR code. */
export function otpauthUri(secret: Uint8Array, login: string): string {
  const label = `Sluis:${encodeURIComponent(login)}`;
  return `otpauth://totp/${label}?secret=${encodeBase32(secret)}&issuer=Sluis&algorithm=SHA1&digits=6&period=30`;
}
