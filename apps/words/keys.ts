/** Under which keys the words for what the server said are looked for, the most telling first; the last one always exists. */

/** Why a control said no, and what to do about it. */
export function reasonKeys({ control, code }: { control?: string; code: string }): string[] {
  return [`reasonCode.${code}`, `reason.${control}`, 'reason.other'];
}

const problemOfStatus: Record<number, string> = {
  401: 'not-signed-in',
  403: 'access-denied',
  404: 'not-found',
  413: 'body-too-large',
  429: 'too-many-requests',
  503: 'unavailable',
};

export function problemKeys(code: string, status: number): string[] {
  const byStatus = problemOfStatus[status] ?? (status >= 500 ? 'internal' : 'refused');
  return [`problem.${code}`, `problem.${byStatus}`];
}

export function postureKeys(messageKey: string, state: string): string[] {
  return [messageKey, `posture.fallback.${state}`];
}
