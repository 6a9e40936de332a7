import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SluisError } from './error.ts';
import { createLogger, describeError, type LogValues } from './logger.ts';

function capture(write: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger({ stream: { write: (line) => void lines.push(line) }, level: 'debug' }));
  return lines.join('');
}

describe('the log', () => {
  it('tells an event with its allowed fields', () => {
    const line = JSON.parse(
      capture((log) =>
        log.info('conversation.received', {
          conversationId: '00000000-0000-4000-8000-000000000001',
          sizeBytes: 5,
        }),
      ),
    );
    expect(line).toMatchObject({
      level: 'info',
      event: 'conversation.received',
      conversationId: '00000000-0000-4000-8000-000000000001',
      sizeBytes: 5,
    });
  });

  it('drops every field that is not on the list', () => {
    const text = capture((log) =>
      log.info('x', { name: 'Jan de Vries', password: 'hunter2', code: 'ok' } as LogValues),
    );
    expect(text).not.toMatch(/Vries|hunter2|password/);
    expect(text).toMatch(/"code":"ok"/);
  });

  it.each([
    'jan@example.org',
    '+31612345678',
    '0612345678',
    'NL91ABNA0417164300',
    'my card is 4111',
    '4111111111111111',
  ])('does not let %s through an allowed field', (value) => {
    expect(capture((log) => log.info('x', { code: value, frames: [value], route: value }))).not.toContain(
      value,
    );
  });

  it('does not let a sentence in as the name of an event', () => {
    expect(capture((log) => log.info('call from Jan'))).toMatch(/event-misnamed/);
  });

  it('shows nothing of an arbitrary text with a space or an at sign in it', () => {
    const telling = fc
      .tuple(fc.string({ minLength: 4 }), fc.constantFrom(' ', '@'))
      .map(([a, b]) => `zq${a}${b}qz`);
    fc.assert(
      fc.property(telling, (value) => {
        const text = capture((log) => log.error('x', { code: value, frames: [value] }));
        return !text.includes('zq') && !text.includes('qz');
      }),
    );
  });
});

describe('describeError', () => {
  it('tells kind, code and place, and never the message, which may quote content', () => {
    const cause = Object.assign(new Error('invalid input syntax: "Jan de Vries"'), { code: '22P02' });
    const values = describeError(new SluisError('vault-broken', 'for Jan de Vries', { cause }));
    expect(JSON.stringify(values)).not.toMatch(/Vries/);
    expect(values).toMatchObject({ errorName: 'SluisError', code: 'vault-broken' });
    expect(values.frames).toContain('cause:Error:22P02');
    expect(JSON.stringify(values.frames)).toMatch(/logger\.test\.ts:\d+/);
    const line = capture((log) => log.error('x', values));
    expect(line).not.toMatch(/Vries/);
  });

  it('survives things that are no errors', () => {
    expect(describeError('Jan')).toEqual({ errorName: 'string' });
  });
});
