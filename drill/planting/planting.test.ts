import { describe, expect, it } from 'vitest';
import { createScanner } from '../canary/index.ts';
import { totpCode } from '../client/totp.ts';
import { composeConversation } from './compose-conversation.ts';
import { randomCardNumber, randomIban } from './identifiers.ts';

const where = { team: 'service', queue: 'service', start: '2026-11-02T09:00:00Z' };

describe('a planted conversation', () => {
  it('carries its canaries in words and in sound, as whoever gets it whole would find them', () => {
    const { transcript, audio, secrets, contents, sounds } = composeConversation(where);
    const scanner = createScanner([...secrets, ...contents], [], sounds);
    const found = (bytes: Buffer) =>
      [...new Set(scanner.scan(bytes, 'x').map(({ canary }) => canary.id))].sort();
    const spoken = JSON.parse(transcript).results.transcripts[0].transcript;
    expect(found(Buffer.from(spoken))).toEqual([...secrets, ...contents].map(({ id }) => id).sort());
    expect(found(audio)).toEqual(sounds.map(({ id }) => id).sort());
  });

  it('has its secret sound only while the secret is said', () => {
    const { transcript, audio, sounds, secrets } = composeConversation(where);
    const iban = secrets[0]?.text;
    const items = JSON.parse(transcript).results.items;
    const said = items.find(
      (item: { alternatives: { content: string }[] }) => item.alternatives[0]?.content === iban,
    );
    const masked = Buffer.from(audio);
    masked.fill(0, 44 + Number(said.start_time) * 8000 * 4, 44 + Number(said.end_time) * 8000 * 4);
    const scanner = createScanner([], [], sounds);
    expect(scanner.scan(masked, 'x').map(({ canary }) => canary.kind)).toEqual(['content']);
  });

  it('never says the same thing twice', () => {
    const [one, other] = [composeConversation(where), composeConversation(where)];
    const texts = [one, other].flatMap(({ secrets, contents, sounds }) =>
      [...secrets, ...contents, ...sounds].map(({ text }) => text),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('has identifiers with right check digits', () => {
    for (let round = 0; round < 50; round += 1) {
      const iban = randomIban();
      const moved = `${iban.slice(4)}${iban.slice(0, 4)}`;
      const numeric = [...moved].map((letter) => Number.parseInt(letter, 36)).join('');
      expect(BigInt(numeric) % 97n).toBe(1n);
      const card = randomCardNumber();
      expect(card).toMatch(/^\d{16}$/);
      const sum = [...card].reverse().reduce((total, digit, index) => {
        const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
        return total + (value > 9 ? value - 9 : value);
      }, 0);
      expect(sum % 10).toBe(0);
    }
  });
});

describe('totpCode', () => {
  it('gives the codes of RFC 6238, appendix B (last six digits)', () => {
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    expect(totpCode(secret, 59_000)).toBe('287082');
    expect(totpCode(secret, 1_111_111_109_000)).toBe('081804');
    expect(totpCode(secret, 20_000_000_000_000)).toBe('353130');
  });
});
