/** The server: puts the layers together behind HTTP. The sandbox hands other parts to the same composition. */
export { personOf } from './caller.ts';
export { type ComposeParts, type Composition, compose } from './compose.ts';
export { receiveConversation } from './conversations/receive-conversation.ts';
export type { AddRoutes, House } from './house.ts';
export { listenForStop, runUntilStopped } from './run-until-stopped.ts';
export { type HouseOptions, type RunningHouse, startHouse } from './start-house.ts';
export { version } from './version.ts';
