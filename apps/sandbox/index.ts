/** The same product on throwaway data, with clock, people and switches handed in. For the demo, the drill and tests. */
export { cast, type Player } from './cast.ts';
export { importSamples } from './import-samples.ts';
export { type Sandbox, type SandboxOptions, startSandbox } from './start-sandbox.ts';
export { type Switchable, switchable } from './switches/pick-parts.ts';
