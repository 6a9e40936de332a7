export { type Canary, type CanaryHit, shortestCanary } from './canary.ts';
export { createScanner, type Opener, type Scanner } from './scan.ts';
export { type FolderScan, filesUnder, scanFile, scanFolder } from './scan-folder.ts';
export { listen as listenForCanaries, soundMs, soundOf } from './sound.ts';
