import { accessSync, constants } from 'node:fs';
import { BlockList, isIP } from 'node:net';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SluisError } from './error.ts';

/** Everything that is set from outside. Each name is a promise to the people who run Sluis. */
export type Config = {
  /** SLUIS_DATA: absolute. */
  dataFolder: string;
  /** SLUIS_HOST. */
  host: string;
  /** SLUIS_PORT; 0 takes any free one. */
  port: number;
  /** SLUIS_ORIGIN: what people see in the address bar. Fixed at set-up, since passkeys are bound to it. */
  origin: string;
  /** SLUIS_TLS_CERT and SLUIS_TLS_KEY: files in PEM. */
  tls?: { certFile: string; keyFile: string };
  /** SLUIS_TRUSTED_PROXIES: addresses or networks whose X-Forwarded headers count. */
  trustedProxies: string[];
  /** SLUIS_DATABASE_URL; never to be logged. */
  databaseUrl?: string;
  /** SLUIS_OBJECTS: where sealed objects lie. */
  objects: { kind: 'folder'; folder: string };
  /** SLUIS_KEYS: a reference to a provider of keys, never a key. */
  keys: { provider: 'file'; folder: string };
  /** SLUIS_STORE_KEY: a reference to the key of the second seal. */
  storeKey: { provider: 'file'; file: string };
  /** SLUIS_ANCHOR: a folder elsewhere to which checkpoints are also written. */
  anchorFolder?: string;
  /** SLUIS_DETECT_POLICY: what the centre wants masked and left, in YAML. */
  detectPolicyFile?: string;
  /** --json. */
  json: boolean;
};

type Environment = Readonly<Record<string, string | undefined>>;

const known = [
  'SLUIS_DATA',
  'SLUIS_HOST',
  'SLUIS_PORT',
  'SLUIS_ORIGIN',
  'SLUIS_TLS_CERT',
  'SLUIS_TLS_KEY',
  'SLUIS_TRUSTED_PROXIES',
  'SLUIS_DATABASE_URL',
  'SLUIS_OBJECTS',
  'SLUIS_KEYS',
  'SLUIS_STORE_KEY',
  'SLUIS_ANCHOR',
  'SLUIS_DETECT_POLICY',
  // Where the command line finds the server.
  'SLUIS_URL',
  // Set by the tests' own set-up.
  'SLUIS_TEST_CLUSTER',
];

/** Reads the settings; throws a SluisError that names the setting and what it should look like. */
export function readConfig(env: Environment, argv: readonly string[], folder = process.cwd()): Config {
  refuseUnknown(env);
  const flags = readFlags(argv);
  const dataFolder = resolve(folder, text(env, 'SLUIS_DATA') ?? 'data');
  const host = text(env, 'SLUIS_HOST') ?? 'localhost';
  const port = readPort(text(env, 'SLUIS_PORT') ?? '7300');
  const tls = readTls(env, folder);
  const trustedProxies = readProxies(text(env, 'SLUIS_TRUSTED_PROXIES'));
  if (!isLoopback(host) && !tls && trustedProxies.length === 0) {
    throw wrong(
      'SLUIS_HOST',
      `${host} can be reached from other machines, and there is no TLS. Set SLUIS_TLS_CERT and SLUIS_TLS_KEY, ` +
        'or SLUIS_TRUSTED_PROXIES to the proxy that does TLS, or leave SLUIS_HOST at localhost',
    );
  }
  const databaseUrl = text(env, 'SLUIS_DATABASE_URL');
  const anchor = text(env, 'SLUIS_ANCHOR');
  const detectPolicy = text(env, 'SLUIS_DETECT_POLICY');
  return {
    ...{ dataFolder, host, port, trustedProxies, ...flags },
    origin: readOrigin(text(env, 'SLUIS_ORIGIN'), port, tls !== undefined),
    objects: readObjects(text(env, 'SLUIS_OBJECTS'), dataFolder, folder),
    keys: {
      provider: 'file',
      folder: readFileReference(env, 'SLUIS_KEYS', `${dataFolder}-keys`, dataFolder),
    },
    storeKey: {
      provider: 'file',
      file: readFileReference(env, 'SLUIS_STORE_KEY', `${dataFolder}-store.key`, dataFolder),
    },
    ...(tls && { tls }),
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(detectPolicy !== undefined && { detectPolicyFile: resolve(folder, detectPolicy) }),
    ...(anchor !== undefined && { anchorFolder: readAnchor(anchor, dataFolder, folder) }),
  };
}

export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1' || host === '[::1]') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}

/** A misspelt setting that is silently ignored may leave a control weaker than its owner believes. */
function refuseUnknown(env: Environment): void {
  const stranger = Object.keys(env).find((name) => name.startsWith('SLUIS_') && !known.includes(name));
  if (stranger) throw wrong(stranger, `is not a setting of Sluis. Known: ${known.slice(0, -2).join(', ')}`);
}

function readFlags(argv: readonly string[]): { json: boolean } {
  try {
    const { values } = parseArgs({ args: [...argv], options: { json: { type: 'boolean' } }, strict: true });
    return { json: values.json ?? false };
  } catch (cause) {
    throw new SluisError(
      'wrong-use',
      `Only --json is understood here; everything else is set by SLUIS_… variables.`,
      {
        cause,
      },
    );
  }
}

function readPort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : -1;
  if (port < 0 || port > 65535) throw wrong('SLUIS_PORT', 'must be a number from 0 to 65535');
  return port;
}

function readOrigin(value: string | undefined, port: number, tls: boolean): string {
  if (value === undefined) return `${tls ? 'https' : 'http'}://localhost:${port}`;
  let url: URL;
  try {
    url = new URL(value);
  } catch (cause) {
    throw wrong('SLUIS_ORIGIN', 'must look like https://sluis.example.org', cause);
  }
  if (url.origin !== value.replace(/\/$/, '')) {
    throw wrong('SLUIS_ORIGIN', 'must be scheme, name and port alone, like https://sluis.example.org');
  }
  const local = url.hostname === 'localhost' || url.hostname.endsWith('.localhost');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) {
    throw wrong('SLUIS_ORIGIN', 'must be https: browsers give no passkeys to a page that came without');
  }
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0) {
    throw wrong('SLUIS_ORIGIN', 'must be a name: passkeys are not bound to addresses');
  }
  return url.origin;
}

function readTls(env: Environment, folder: string): Config['tls'] | undefined {
  const cert = text(env, 'SLUIS_TLS_CERT');
  const key = text(env, 'SLUIS_TLS_KEY');
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined) throw wrong('SLUIS_TLS_CERT', 'is missing; SLUIS_TLS_KEY alone is not enough');
  if (key === undefined) throw wrong('SLUIS_TLS_KEY', 'is missing; SLUIS_TLS_CERT alone is not enough');
  const tls = { certFile: resolve(folder, cert), keyFile: resolve(folder, key) };
  for (const [name, file] of [
    ['SLUIS_TLS_CERT', tls.certFile],
    ['SLUIS_TLS_KEY', tls.keyFile],
  ] as const) {
    try {
      accessSync(file, constants.R_OK);
    } catch (cause) {
      throw wrong(name, 'names a file that can not be read', cause);
    }
  }
  return tls;
}

function readProxies(value: string | undefined): string[] {
  const entries = (value ?? '').split(',').map((entry) => entry.trim());
  return entries.filter((entry) => {
    if (entry === '') return false;
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address);
    const longest = family === 4 ? 32 : 128;
    const length = prefix === undefined ? longest : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
    if (family === 0 || length < 0 || length > longest) {
      throw wrong('SLUIS_TRUSTED_PROXIES', 'must be addresses or networks, like 10.0.0.5, 10.1.0.0/24');
    }
    if (length === 0) throw wrong('SLUIS_TRUSTED_PROXIES', 'must not trust every address there is');
    return true;
  });
}

/** A list to ask whether an address is a trusted proxy's. */
export function addressList(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

function readObjects(value: string | undefined, dataFolder: string, folder: string): Config['objects'] {
  if (value === undefined) return { kind: 'folder', folder: join(dataFolder, 'objects') };
  if (/^[a-z0-9]+:\/\//.test(value)) {
    throw wrong('SLUIS_OBJECTS', 'must be a folder: this version stores objects in folders only');
  }
  return { kind: 'folder', folder: resolve(folder, value) };
}

/** Where keys lie, as a reference to a provider; this version knows files. */
function readFileReference(env: Environment, name: string, standard: string, dataFolder: string): string {
  const value = text(env, name);
  const path = value === undefined ? standard : /^file:(?:\/\/)?(\/.*)$/.exec(value)?.[1];
  if (path === undefined) {
    // The value is not repeated: somebody may have put a key there.
    throw wrong(name, 'must name a provider of keys, like file:/etc/sluis/keys. It never holds a key itself');
  }
  if (isInside(dataFolder, path)) {
    throw wrong(
      name,
      'lies inside SLUIS_DATA: whoever copies the data would have the keys as well. Name a place elsewhere, best on another disk',
    );
  }
  return resolve(path);
}

function readAnchor(value: string, dataFolder: string, folder: string): string {
  const anchor = resolve(folder, value);
  if (isInside(dataFolder, anchor)) {
    throw wrong('SLUIS_ANCHOR', 'lies inside SLUIS_DATA, where whoever changes the ledger can change it too');
  }
  return anchor;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, resolve(path));
  return way === '' || !(way.startsWith('..') || isAbsolute(way));
}

function text(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function wrong(setting: string, message: string, cause?: unknown): SluisError {
  return new SluisError('setting-wrong', `${setting} ${message}.`, { details: { setting }, cause });
}
