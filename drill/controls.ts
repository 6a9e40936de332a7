/** The controls that a sandbox can be started without; ids as in the drill's list of attacks. */
export const controlIds = [
  'REDACT',
  'ENC',
  'STORE',
  'KEY',
  'SEG',
  'MFA',
  'BIND',
  'NET',
  'HOURS',
  'NEED',
  'VOL',
  'DUAL',
  'AUDIT',
] as const;
export type ControlId = (typeof controlIds)[number];
