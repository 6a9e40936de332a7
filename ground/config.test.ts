import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addressList, readConfig } from './config.ts';

const folder = mkdtempSync(join(tmpdir(), 'config-'));
const cert = join(folder, 'cert.pem');
writeFileSync(cert, '');
afterAll(() => rmSync(folder, { recursive: true }));

const read = (env: Record<string, string>, argv: string[] = []) => readConfig(env, argv, '/srv/sluis');

describe('readConfig', () => {
  it('needs no setting at all: this machine only, data beside the program, keys beside the data', () => {
    expect(read({})).toEqual({
      dataFolder: '/srv/sluis/data',
      host: 'localhost',
      port: 7300,
      origin: 'http://localhost:7300',
      trustedProxies: [],
      objects: { kind: 'folder', folder: '/srv/sluis/data/objects' },
      keys: { provider: 'file', folder: '/srv/sluis/data-keys' },
      storeKey: { provider: 'file', file: '/srv/sluis/data-store.key' },
      json: false,
    });
  });

  it('takes each setting from where DESIGN promises it', () => {
    const config = read(
      {
        SLUIS_DATA: '/data',
        SLUIS_HOST: '0.0.0.0',
        SLUIS_PORT: '443',
        SLUIS_ORIGIN: 'https://sluis.example.org',
        SLUIS_TLS_CERT: cert,
        SLUIS_TLS_KEY: cert,
        SLUIS_TRUSTED_PROXIES: '10.0.0.5, 10.1.0.0/24,fd00::/8',
        SLUIS_DATABASE_URL: 'postgresql://u@h/d',
        SLUIS_OBJECTS: '/objects',
        SLUIS_KEYS: 'file:/keys',
        SLUIS_STORE_KEY: 'file:/vault/store.key',
        SLUIS_ANCHOR: '/anchor',
        SLUIS_DETECT_POLICY: 'policy.yaml',
      },
      ['--json'],
    );
    expect(config).toEqual({
      dataFolder: '/data',
      host: '0.0.0.0',
      port: 443,
      origin: 'https://sluis.example.org',
      tls: { certFile: cert, keyFile: cert },
      trustedProxies: ['10.0.0.5', '10.1.0.0/24', 'fd00::/8'],
      databaseUrl: 'postgresql://u@h/d',
      objects: { kind: 'folder', folder: '/objects' },
      keys: { provider: 'file', folder: '/keys' },
      storeKey: { provider: 'file', file: '/vault/store.key' },
      anchorFolder: '/anchor',
      detectPolicyFile: '/srv/sluis/policy.yaml',
      json: true,
    });
  });

  it('goes beyond this machine only with TLS or a trusted proxy', () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.4', 'sluis.example.org']) {
      expect(() => read({ SLUIS_HOST: host })).toThrow(/SLUIS_HOST .*SLUIS_TLS_CERT/);
      expect(read({ SLUIS_HOST: host, SLUIS_TRUSTED_PROXIES: '10.0.0.5' }).host).toBe(host);
    }
    for (const host of ['localhost', '127.0.0.1', '127.9.9.9', '::1'])
      expect(read({ SLUIS_HOST: host }).host).toBe(host);
    expect(() => read({ SLUIS_HOST: '127.example.org' })).toThrow(/SLUIS_HOST/);
  });

  it('keeps keys and anchors out of the data, however the path is written', () => {
    for (const keys of [
      'file:/srv/sluis/data',
      'file:/srv/sluis/data/keys',
      'file:/srv/x/../sluis/data/keys',
    ]) {
      expect(() => read({ SLUIS_KEYS: keys })).toThrow(/inside SLUIS_DATA/);
    }
    expect(() => read({ SLUIS_ANCHOR: 'data/anchor' })).toThrow(/inside SLUIS_DATA/);
    expect(read({ SLUIS_KEYS: 'file:/srv/sluis/data..keys' }).keys.folder).toBe('/srv/sluis/data..keys');
  });

  it('never repeats what was put into SLUIS_KEYS or SLUIS_DATABASE_URL', () => {
    expect(() => read({ SLUIS_KEYS: 'c2VjcmV0IGtleQ==' })).toThrow(/^(?!.*c2Vj)/);
  });

  it.each([
    ['SLUIS_PORT', 'http'],
    ['SLUIS_PORT', '70000'],
    ['SLUIS_ORIGIN', 'sluis.example.org'],
    ['SLUIS_ORIGIN', 'http://sluis.example.org'],
    ['SLUIS_ORIGIN', 'https://192.168.1.4'],
    ['SLUIS_ORIGIN', 'https://sluis.example.org/path'],
    ['SLUIS_TRUSTED_PROXIES', 'proxy.example.org'],
    ['SLUIS_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['SLUIS_TRUSTED_PROXIES', '0.0.0.0/0'],
    ['SLUIS_TLS_CERT', '/nowhere/cert.pem'],
    ['SLUIS_OBJECTS', 's3://bucket'],
    ['SLUIS_DATTA', '/data'],
  ])('refuses %s=%s, naming the setting', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name}|SLUIS_TLS_KEY`));
  });

  it('treats an empty setting as none', () => {
    expect(read({ SLUIS_PORT: ' ', SLUIS_DATABASE_URL: '' })).not.toHaveProperty('databaseUrl');
  });

  it('understands no other flag', () => {
    expect(() => read({}, ['--no-mfa'])).toThrow(/--json/);
  });
});

describe('addressList', () => {
  it('finds addresses and networks of both families', () => {
    const list = addressList(['10.0.0.5', '10.1.0.0/24', 'fd00::/8']);
    expect(list.check('10.0.0.5')).toBe(true);
    expect(list.check('10.1.0.77')).toBe(true);
    expect(list.check('10.1.1.1')).toBe(false);
    expect(list.check('fd12::1', 'ipv6')).toBe(true);
    expect(list.check('fe80::1', 'ipv6')).toBe(false);
  });
});
