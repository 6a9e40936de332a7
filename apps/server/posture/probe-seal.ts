import type { Sealer } from '#seal';
import type { Probe } from '#watch';

/** Seals a known text the way conversations are sealed, and looks whether it can be read without the key. */
export function sealProbe(sealer: Sealer, random: (sizeBytes: number) => Uint8Array): Probe {
  return {
    control: 'ENC',
    layer: 'vault',
    async run() {
      const text = Buffer.from('what this sentence says must not be readable in what is stored');
      const writer = sealer.createWriter(random(32), Buffer.from('sluis/v1|posture'));
      const sealed = Buffer.concat([writer.push(text), writer.finish()]);
      return sealed.includes(text) || sealed.length <= text.length
        ? { state: 'down', messageKey: 'posture.ENC.readable' }
        : { state: 'stands', messageKey: 'posture.ENC.sealed', values: { sizeBytes: sealed.length } };
    },
  };
}
