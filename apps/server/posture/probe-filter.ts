import type { Probe } from '#watch';

/** Written for this probe; the numbers are published test numbers that belong to nobody. */
const planted = ['NL91ABNA0417164300', '4111 1111 1111 1111'];
const sentence = `mijn rekeningnummer is ${planted[0]} en mijn kaartnummer is ${planted[1]}`;

/**
 * Sends a known sentence through the filter that conversations go through, and looks whether anything is left of it;
 * then tells in which ways the centre's policy leaves more readable than no policy would.
 */
export function filterProbe(redact: (text: string) => string, weakenings: string): Probe {
  return {
    control: 'REDACT',
    layer: 'filter',
    async run() {
      const left = redact(sentence);
      const leaked = planted.filter(
        (value) => left.includes(value) || left.includes(value.replaceAll(' ', '')),
      );
      if (leaked.length > 0)
        return { state: 'down', messageKey: 'posture.REDACT.lets-through', values: { count: leaked.length } };
      if (weakenings !== '')
        return {
          state: 'weak',
          messageKey: 'posture.REDACT.policy-leaves',
          values: { ways: weakenings },
        };
      return { state: 'stands', messageKey: 'posture.REDACT.removes', values: { count: planted.length } };
    },
  };
}
