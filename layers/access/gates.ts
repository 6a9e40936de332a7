import type { Gates } from './access.ts';

/** As they are in production: the second factor is checked, a request proves its session's key, two are two. */
export const gates: Gates = {
  secondFactor: (check) => check(),
  possession: (isProven) => isProven,
  secondPerson: (isAnother) => isAnother,
};
