import type { AccessFacts, AccessRequest, Control, Decision, Reason } from './facts.ts';
import { needToKnow } from './need-to-know.ts';

/**
 * May this person do this, now? Every control is asked, so that a person hears all that is in the way at once. A control
 * that breaks down says no. Without a single control nothing is allowed.
 */
export function decide(request: AccessRequest, facts: AccessFacts, controls: readonly Control[]): Decision {
  const reasons = controls.flatMap((control) => ask(control, request, facts) ?? []);
  if (reasons.length > 0) return { allow: false, reasons };
  if (controls.length === 0) return { allow: false, reasons: [{ control: 'ROLE', code: 'no-controls' }] };
  const because = request.action === 'open' ? needToKnow(request.conversation, request.purpose, facts) : null;
  return { allow: true, because: because ?? 'role' };
}

function ask(control: Control, request: AccessRequest, facts: AccessFacts): Reason | null {
  try {
    return control.check(request, facts);
  } catch {
    return { control: control.id, code: 'control-failed' };
  }
}
