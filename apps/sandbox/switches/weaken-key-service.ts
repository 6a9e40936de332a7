import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SluisError } from '#ground';
import type { KeyService, UnwrapRequest } from '#keys';
import { decodeLeaf, ed25519PublicKey, hashLeaf, pseudonym, signCheckpoint, verifyInclusion } from '#ledger';
import { type EpochKeyPair, generateEpochKeyPair, unwrapDataKey, wrapContext } from '#seal';

type Weak = {
  /** KEY off: a key for whoever asks, and the private key lies in the clear and readable for all. */
  givesToAnyone: boolean;
  /** AUDIT off: signs any ledger, also one that was cut or written anew. */
  signsAnything: boolean;
};

type Held = { id: string; keys: EpochKeyPair; seed: Uint8Array };

/**
 * What a sandbox hands in instead of the real key service when the drill asks what it is worth. It keeps keys of its own:
 * the real service does not give them away, also not for this.
 */
export async function weakenKeyService(
  real: KeyService,
  folder: string,
  { givesToAnyone, signsAnything }: Weak,
): Promise<KeyService> {
  const held = await readOrMake(join(folder, 'weak-keys.json'), givesToAnyone ? 0o644 : 0o400);
  const info = await real.info();
  const pseudonymKey = await real.deriveKey('pseudonym');
  const roots = new Map<number, Uint8Array>();
  const retired = new Set<string>();
  const markOf = (dataKey: Uint8Array) => createHmac('sha256', held.seed).update(dataKey).digest();
  const open = ({ wrapped, ...about }: Pick<UnwrapRequest, 'tenantId' | 'conversationId' | 'wrapped'>) =>
    unwrapDataKey(held.keys.privateKey, wrapContext({ ...about, epochId: held.id }), wrapped);
  return {
    ...real,
    info: async () => ({
      ...info,
      epochId: held.id,
      epochPublicKey: held.keys.publicKey,
      provider: { kind: 'weak', passphrase: false },
      ...(signsAnything && { ledgerPublicKey: ed25519PublicKey(held.seed) }),
    }),
    async unwrap(request) {
      if (!givesToAnyone && !isProven(request, roots, pseudonymKey)) {
        throw new SluisError('unwrap-refused', 'There is no ledger entry for this opening.', { status: 403 });
      }
      const dataKey = await open(request);
      if (!givesToAnyone && retired.has(markOf(dataKey).toString('hex'))) {
        throw new SluisError('key-retired', 'This key was given up.', { status: 410 });
      }
      return dataKey;
    },
    async retire(request) {
      const mark = markOf(await open(request));
      retired.add(mark.toString('hex'));
      return mark;
    },
    rememberRetired: async (marks) => {
      for (const mark of marks) retired.add(Buffer.from(mark).toString('hex'));
      return 0;
    },
    async signCheckpoint(request) {
      const note = signsAnything
        ? signCheckpoint(request, info.ledgerKeyName, held.seed)
        : await real.signCheckpoint(request);
      roots.set(request.size, request.root);
      return note;
    },
  };
}

function isProven(
  { entry, conversationId, purpose }: UnwrapRequest,
  roots: ReadonlyMap<number, Uint8Array>,
  pseudonymKey: Uint8Array,
): boolean {
  const root = roots.get(entry.treeSize);
  if (!root || !verifyInclusion(hashLeaf(entry.leaf), entry.index, entry.treeSize, entry.proof, root))
    return false;
  const leaf = decodeLeaf(entry.leaf);
  return leaf.subject === pseudonym(pseudonymKey, 'conversation', conversationId) && leaf.purpose === purpose;
}

async function readOrMake(path: string, mode: number): Promise<Held> {
  if (!existsSync(path)) {
    const { publicKey, privateKey } = await generateEpochKeyPair();
    const fresh = {
      id: randomBytes(6).toString('hex'),
      publicKey: base64(publicKey),
      privateKey: base64(privateKey),
      seed: base64(randomBytes(32)),
    };
    writeFileSync(path, JSON.stringify(fresh), { mode });
  }
  const { id, publicKey, privateKey, seed } = JSON.parse(readFileSync(path, 'utf8')) as Record<
    string,
    string
  >;
  return {
    id: id ?? '',
    keys: { publicKey: bytes(publicKey), privateKey: bytes(privateKey) },
    seed: bytes(seed),
  };
}

const base64 = (value: Uint8Array): string => Buffer.from(value).toString('base64');
const bytes = (text = ''): Uint8Array => Buffer.from(text, 'base64');
