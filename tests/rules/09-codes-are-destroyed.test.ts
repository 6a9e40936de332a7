import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeConversation } from '../support/make-conversation.ts';
import { type RunningSandbox, runSandbox } from '../support/running-sandbox.ts';
import { scanFor } from '../support/scan-for.ts';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await runSandbox();
});
afterAll(() => sandbox.remove());

test.each(['ordinary', 'payment', 'must-keep'])(
  'in a conversation of class %s no card code, PIN or one-time code is left, even for who may open it',
  async (conversationClass) => {
    const start = new Date(Date.now() - 60_000).toISOString();
    const turns = [
      'wat is de cvc code op de achterkant van uw kaart',
      'de cvc code is 739',
      'en wat is uw pincode',
      'mijn pincode is 8264',
      'u krijgt een sms met een code wat is de code',
      'de code is 593817',
    ];
    const sent = await sandbox.send(makeConversation(turns, { start, class: conversationClass }));
    expect(sent.json.findings).toMatchObject({
      CARD_CVV: expect.any(Number),
      PIN: expect.any(Number),
      OTP: expect.any(Number),
    });
    const leader = await sandbox.as('team-leader');
    const opened = await leader.ask('POST', `/conversations/${sent.json.id}/openings`, {
      json: { purpose: 'quality' },
    });
    expect(opened.status).toBe(201);
    expect(
      JSON.stringify(opened.json.transcript.turns.map(({ text }: { text: string }) => text)),
    ).not.toMatch(/739|8264|593817/);
    expect(
      scanFor(['de cvc code is 739', 'mijn pincode is 8264', 'de code is 593817'], sandbox.folder),
    ).toEqual([]);
  },
);
