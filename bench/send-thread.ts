import { parentPort, workerData } from 'node:worker_threads';
import { makeCall, soundOf } from './made-call.ts';
import { type Sending, sendCall } from './send-call.ts';

const sending = workerData as Sending;
const call = makeCall(sending.seconds);
parentPort?.postMessage(await sendCall(sending, call, soundOf(call)));
