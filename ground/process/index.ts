export { exitWithParent, readSecret } from './exit-with-parent.ts';
export {
  hardenedNodeFlags,
  type ProcessOptions,
  type SupervisedProcess,
  startProcess,
} from './start-process.ts';
