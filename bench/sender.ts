/** Sends calls on demand, as a process of its own: what sending costs is not the server's. Started by `startSender`. */
import { makeCall, soundOf } from './made-call.ts';
import { type Sending, sendCall } from './send-call.ts';

process.on('message', async (sending: Sending) => {
  const call = makeCall(sending.seconds);
  process.send?.(await sendCall(sending, call, soundOf(call)));
});
process.on('disconnect', () => process.exit());
