import { readFile } from 'node:fs/promises';
import type { Probe, ProbeResult } from '#watch';

/** What of the machine could let memory reach a disk, or give whoever breaks in more than this process has. */
export type HostFacts = {
  /** /proc/swaps; null where there is no such file (macOS encrypts its swap). */
  swaps: string | null;
  /** /proc/self/limits. */
  limits: string | null;
  uid: number | null;
  /** True when a device's blocks are encrypted or held in memory. */
  isSealedDevice(device: string): Promise<boolean>;
};

export async function readHostFacts(): Promise<HostFacts> {
  const read = (path: string) => readFile(path, 'utf8').catch(() => null);
  return {
    swaps: await read('/proc/swaps'),
    limits: await read('/proc/self/limits'),
    uid: process.getuid?.() ?? null,
    async isSealedDevice(device) {
      const name = device.split('/').at(-1) ?? '';
      if (name.startsWith('zram')) return true;
      const uuid = await read(`/sys/class/block/${name}/dm/uuid`);
      return uuid?.startsWith('CRYPT-') ?? false;
    },
  };
}

export function hostProbes(facts: () => Promise<HostFacts> = readHostFacts): Probe[] {
  const probe = (
    control: string,
    judge: (facts: HostFacts) => ProbeResult | Promise<ProbeResult>,
  ): Probe => ({
    control,
    layer: 'host',
    run: async () => judge(await facts()),
  });
  return [probe('SWAP', judgeSwap), probe('DUMP', judgeCoreLimit), probe('ACCOUNT', judgeAccount)];
}

async function judgeSwap({ swaps, isSealedDevice }: HostFacts): Promise<ProbeResult> {
  const devices = (swaps ?? '')
    .split('\n')
    .slice(1)
    .map((line) => line.split(/\s+/)[0] ?? '')
    .filter((device) => device !== '');
  for (const device of devices) {
    if (!(await isSealedDevice(device))) {
      return { state: 'down', messageKey: 'posture.SWAP.unencrypted', values: { count: devices.length } };
    }
  }
  return {
    state: 'stands',
    messageKey: devices.length === 0 ? 'posture.SWAP.none' : 'posture.SWAP.encrypted',
  };
}

function judgeCoreLimit({ limits }: HostFacts): ProbeResult {
  const soft = /^Max core file size\s+(\S+)/m.exec(limits ?? '')?.[1];
  if (soft === undefined) return { state: 'weak', messageKey: 'posture.DUMP.unknown' };
  return soft === '0'
    ? { state: 'stands', messageKey: 'posture.DUMP.off' }
    : { state: 'down', messageKey: 'posture.DUMP.on' };
}

function judgeAccount({ uid }: HostFacts): ProbeResult {
  return uid === 0
    ? { state: 'weak', messageKey: 'posture.ACCOUNT.root' }
    : { state: 'stands', messageKey: 'posture.ACCOUNT.own' };
}
