import type { Attack } from '../attack.ts';
import { searchLoot, steal } from './steal-and-open.ts';

/** The whole data folder, as a stolen disk or a copied volume has it. */
export const stolenDisk: Attack = {
  id: 'D01',
  name: 'Stolen disk of the recordings',
  threat: 'R2',
  goal: 'words or sound of a conversation can be read in the copy',
  controls: ['REDACT', 'ENC', 'STORE', 'KEY', 'SEG'],
  norms: ['GDPR 32(1)(a), 34(3)(a)', 'ISO A.8.24', 'PCI 3.5.1'],
  wanted: { secret: 3, content: 2 },
  phase: 'stopped',
  carryOut: async (scene) => searchLoot(scene, await steal(scene, { name: 'd01', data: true })),
};
