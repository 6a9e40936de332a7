import type { AccessFacts, AccessRequest, Control, Decision, Reason } from './facts.ts';
import { needToKnow } from './need-to-know.ts';

/**
 * May this person do this, now? Every control is asked, so that a person hears all that is in the way at once. A control
 * that breaks down says no. Without a single control nothing is allowed.
 */
export function decide(request: AccessRequest, facts: AccessFacts, controls: readonly Control[]): Decision {
  if (controls.length === 0) return { allow: false, reasons: [{ control: 'ROLE', code: 'no-controls' }] };
  if (!actions.includes(request.action)) {
    return { allow: false, reasons: [{ control: 'ROLE', code: 'action-unknown' }] };
  }
  const reasons = controls.flatMap((control) => ask(control, request, facts) ?? []);
  if (reasons.length > 0) return { allow: false, reasons };
  const because = request.action === 'open' ? needToKnow(request.conversation, request.purpose, facts) : null;
  return { allow: true, because: because ?? 'role' };
}

const actions: readonly AccessRequest['action'][] = ['open', 'list', 'search'];

/** Null alone is a yes: a control that breaks down, or answers anything but null or a reason, says no. */
function ask(control: Control, request: AccessRequest, facts: AccessFacts): Reason | null {
  try {
    const answer: unknown = control.check(request, facts);
    if (answer === null) return null;
    if (isReason(answer)) return answer;
  } catch {
    // Told below.
  }
  return { control: control.id, code: 'control-failed' };
}

function isReason(answer: unknown): answer is Reason {
  return typeof answer === 'object' && answer !== null && 'control' in answer && 'code' in answer;
}
