import { copyFileSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Attack } from '../attack.ts';
import { filesUnder } from '../canary/index.ts';
import { searchLoot, steal } from './steal-and-open.ts';

/**
 * Disk, configuration and environment, from an account of the same machine that is not the key service's: of the keys
 * it gets only what stands open to others.
 */
export const diskWithoutKeyService: Attack = {
  id: 'D04',
  name: 'Disk and configuration, key service out of reach',
  threat: 'R2',
  goal: 'a conversation opens without asking the key service',
  controls: ['ENC', 'STORE', 'KEY', 'REDACT'],
  norms: ['ISO A.8.24', 'PCI 3.6'],
  wanted: { secret: 3, content: 2 },
  phase: 'stopped',
  async carryOut(scene) {
    const stolen = await steal(scene, {
      name: 'd04',
      data: true,
      also(target) {
        const environment = Object.entries(process.env).filter(([name]) => name.startsWith('SLUIS_'));
        writeFileSync(
          join(target, 'environment.env'),
          environment.map(([name, value]) => `${name}=${value}`).join('\n'),
        );
        const { keysFolder, storeKeyFile } = scene.sandbox;
        const open = [...filesUnder(keysFolder), storeKeyFile].filter(
          (path) => (lstatSync(path).mode & 0o044) !== 0,
        );
        mkdirSync(join(target, 'open-keys'));
        for (const path of open) copyFileSync(path, join(target, 'open-keys', basename(path)));
      },
    });
    return searchLoot(scene, stolen);
  },
};
