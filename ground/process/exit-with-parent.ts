import { readSync } from 'node:fs';

/** In a child of `startProcess`: ends it when the parent is gone, also when that one was killed. */
export function exitWithParent(onEnd: () => void | Promise<void> = () => {}): void {
  let leaving = false;
  const leave = async () => {
    if (leaving) return;
    leaving = true;
    await onEnd();
    process.exit(0);
  };
  process.stdin.resume().once('end', leave).once('error', leave).once('close', leave);
}

const longestSecretBytes = 4096;

/** In a child of `startProcess`: the secret it was given on descriptor 3, or null when it got none. */
export function readSecret(descriptor = 3): Uint8Array | null {
  const buffer = Buffer.alloc(longestSecretBytes);
  let length = 0;
  while (length < buffer.length) {
    let count: number;
    try {
      count = readSync(descriptor, buffer, length, buffer.length - length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        continue;
      }
      if (code === 'EBADF' && length === 0) return null;
      throw error;
    }
    if (count === 0) break;
    length += count;
  }
  const secret = length === 0 ? null : Uint8Array.prototype.slice.call(buffer, 0, length);
  buffer.fill(0);
  return secret;
}
