import { describe, expect, it } from 'vitest';
import { connectionCheck } from './guard-connection.ts';

const request = (changes: { from?: string; host?: string; origin?: string; method?: string }) => ({
  method: changes.method ?? 'GET',
  headers: {
    host: changes.host ?? 'sluis.example.org',
    ...(changes.origin !== undefined && { origin: changes.origin }),
  },
  socket: { remoteAddress: changes.from ?? '127.0.0.1', localPort: 7300 },
});

const plain = connectionCheck({
  origin: 'https://sluis.example.org',
  tls: false,
  trustedProxies: ['10.0.0.5', 'fd00::/8'],
});
const tls = connectionCheck({ origin: 'https://sluis.example.org', tls: true, trustedProxies: [] });

describe('a connection', () => {
  it('without TLS comes from this machine or a trusted proxy', () => {
    for (const from of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.5', '::ffff:10.0.0.5', 'fd00::7']) {
      expect(plain(request({ from }))).toBeNull();
    }
    for (const from of ['10.0.0.6', '::ffff:10.0.0.6', '2001:db8::1', '']) {
      expect(plain(request({ from }))).toMatchObject({ code: 'connection-not-allowed', status: 403 });
    }
  });

  it('with TLS comes from anywhere', () => {
    expect(tls(request({ from: '203.0.113.9' }))).toBeNull();
  });

  it('asks for us by our name, not by a stranger’s that resolves to us', () => {
    for (const host of ['sluis.example.org', 'localhost:7300', '127.0.0.1:7300'])
      expect(tls(request({ host }))).toBeNull();
    for (const host of ['evil.example', 'sluis.example.org.evil.example', 'localhost:9999', '']) {
      expect(tls(request({ host }))).toMatchObject({ code: 'host-unknown', status: 421 });
    }
  });

  it('changes something only from our own page, or from a program that is no page', () => {
    expect(tls(request({ method: 'POST' }))).toBeNull();
    expect(tls(request({ method: 'POST', origin: 'https://sluis.example.org' }))).toBeNull();
    for (const origin of ['https://evil.example', 'null', 'http://sluis.example.org']) {
      expect(tls(request({ method: 'DELETE', origin }))).toMatchObject({
        code: 'origin-foreign',
        status: 403,
      });
    }
  });
});
