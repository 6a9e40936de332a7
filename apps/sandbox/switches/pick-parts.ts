import { type AccessPolicy, type Control, controls, type Gates, gates } from '#access';
import { detect } from '#detect';
import type { Detector, MaskTones } from '#filter';
import type { KeyService } from '#keys';
import { chunkedSealer, type Sealer } from '#seal';
import { passThroughSealer } from './pass-through-sealer.ts';
import { weakenKeyService } from './weaken-key-service.ts';

/** The controls that a sandbox can be started without; ids as in the drill. */
export const switchable = [
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
export type Switchable = (typeof switchable)[number];

export type PickedParts = {
  detect: Detector;
  maskTones?: MaskTones;
  sealer: Sealer;
  sealTwice?: (inner: Sealer) => Sealer;
  controls: readonly Control[];
  gates: Gates;
  keyService?: (real: KeyService) => Promise<KeyService>;
  keysMayLieInData: boolean;
};

/**
 * The parts of a composition with some controls handed in as pass-throughs. This is the only place where a control is
 * switched off; no layer knows of it.
 */
export function pickParts(off: ReadonlySet<Switchable>, keyFolder: string): PickedParts {
  const weak = { givesToAnyone: off.has('KEY'), signsAnything: off.has('AUDIT') };
  return {
    detect: off.has('REDACT') ? () => [] : detect,
    ...(off.has('REDACT') && { maskTones: leaveTones }),
    sealer: off.has('ENC') ? passThroughSealer : chunkedSealer,
    ...(off.has('STORE') && { sealTwice: (inner: Sealer) => inner }),
    controls: controls.map((control) =>
      isOff(control.id, off) ? { ...control, check: () => null } : control,
    ),
    gates: {
      ...gates,
      ...(off.has('MFA') && { secondFactor: async () => true }),
      ...(off.has('BIND') && { possession: () => true }),
      ...(off.has('DUAL') && { secondPerson: () => true }),
    },
    ...((weak.givesToAnyone || weak.signsAnything) && {
      keyService: (real: KeyService) => weakenKeyService(real, keyFolder, weak),
    }),
    keysMayLieInData: off.has('SEG'),
  };
}

const leaveTones: MaskTones = (_format, masker) => ({
  push: (data) => [masker.push(data)],
  finish: () => [],
  tones: [],
});

function isOff(id: string, off: ReadonlySet<Switchable>): boolean {
  return (off as ReadonlySet<string>).has(id);
}

/** With NET or HOURS off, what signs people in must not ask for them either. */
export function loosenPolicy(policy: AccessPolicy, off: ReadonlySet<Switchable>): AccessPolicy {
  const everywhere = ['0.0.0.0/0', '::/0'];
  const always = { zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' };
  return {
    ...policy,
    ...(off.has('NET') && { networks: everywhere, bearerNetworks: everywhere }),
    ...(off.has('HOURS') && { defaultShift: always, shifts: {} }),
  };
}
