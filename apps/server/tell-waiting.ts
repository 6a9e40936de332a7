import type { Approval } from '#access';
import type { House } from './house.ts';
import { tellApproval } from './schemas/people.ts';

/** A request that now waits for a second person: told to whoever asked, and to the pages of those who may decide. */
export function tellWaiting({ events }: House, waiting: Approval): ReturnType<typeof tellApproval> {
  events.emit('approvals', waiting.requestedBy);
  return tellApproval(waiting, new Map());
}
