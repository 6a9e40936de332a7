/** What the drill takes away is what a sandbox can be started without. */
export { type Switchable as ControlId, switchable as controlIds } from '#sandbox';
