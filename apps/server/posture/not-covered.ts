import type { Probe } from '#watch';

/** What no control of this installation reaches. Said out loud, so that nobody believes otherwise. */
export const notCovered: Probe[] = [
  {
    control: 'UPSTREAM',
    layer: 'line',
    run: async () => ({ state: 'not-covered', messageKey: 'posture.UPSTREAM.platform-recordings' }),
  },
  {
    control: 'GATE',
    layer: 'access',
    run: async () => ({ state: 'not-covered', messageKey: 'posture.GATE.other-applications' }),
  },
];
