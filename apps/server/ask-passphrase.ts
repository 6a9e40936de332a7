import { SluisError } from '#ground';

/** Reads a passphrase from the terminal without showing it. */
export function askPassphrase(): Promise<Uint8Array> {
  const { stdin, stderr } = process;
  stderr.write('Passphrase of the key folder: ');
  stdin.setRawMode(true).resume();
  const typed: number[] = [];
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      stdin.off('data', read).setRawMode(false).pause();
      stderr.write('\n');
      settle();
    };
    const read = (bytes: Buffer) => {
      for (const byte of bytes) {
        if (byte === 0x0d || byte === 0x0a) return end(() => resolve(Uint8Array.from(typed.splice(0))));
        if (byte === 0x03 || byte === 0x04) {
          return end(() => reject(new SluisError('passphrase-missing', 'No passphrase was typed.')));
        }
        if (byte === 0x7f || byte === 0x08) typed.pop();
        else typed.push(byte);
      }
    };
    stdin.on('data', read);
  });
}
