export type { Attack, Loot, Outcome, Step, Wanted } from './attack.ts';
export { attacks } from './attacks/index.ts';
export {
  type Canary,
  type CanaryHit,
  createScanner,
  filesUnder,
  type Scanner,
  scanFolder,
} from './canary/index.ts';
export { type ControlId, controlIds } from './controls.ts';
export type { Sandbox, SandboxOptions, StartSandbox } from './lab.ts';
export type { Scene } from './scene.ts';
export { type StepKey, stepKeys } from './steps.ts';
