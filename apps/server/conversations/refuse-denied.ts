import { AccessDenied, type Decision } from '#access';

/** Ends a request that a decision says no to; the answer gives the reasons. */
export function refuseDenied(decision: Decision): void {
  if (!decision.allow) throw new AccessDenied(decision.reasons);
}
