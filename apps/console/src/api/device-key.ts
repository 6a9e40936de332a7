/** The key that this browser's session is bound to. Its private half cannot be exported, not even by this page. */
export type DeviceKey = {
  privateKey: CryptoKey;
  /** As it stands in each proof: the four members of RFC 7638, section 3.2, and nothing else. */
  publicJwk: { kty: string; crv: string; x: string; y: string };
};

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;

export async function makeDeviceKey(): Promise<DeviceKey> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  if (!kty || !crv || !x || !y) throw new Error('The browser made a key without a public half');
  return { privateKey, publicJwk: { kty, crv, x, y } };
}

const databaseName = 'sluis';
const storeName = 'keys';
const entry = 'device';

/** The only thing this console keeps in the browser. */
export async function loadDeviceKey(): Promise<DeviceKey> {
  const database = await openDatabase();
  try {
    const kept = await ask<DeviceKey | undefined>(database, 'readonly', (store) => store.get(entry));
    if (kept) return kept;
    const made = await makeDeviceKey();
    // Another tab may have been faster: `add` fails then, and its key is the one.
    try {
      await ask(database, 'readwrite', (store) => store.add(made, entry));
      return made;
    } catch {
      return (await ask<DeviceKey | undefined>(database, 'readonly', (store) => store.get(entry))) ?? made;
    }
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function ask<Answer>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  question: (store: IDBObjectStore) => IDBRequest,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(storeName, mode);
    const request = question(transaction.objectStore(storeName));
    transaction.oncomplete = () => resolve(request.result as Answer);
    transaction.onabort = () => reject(transaction.error ?? request.error);
    transaction.onerror = () => reject(transaction.error ?? request.error);
  });
}
