import type { Clock } from '#ground';

/** `stands`: tried just now and it held. `not-covered`: something that no control of ours reaches, said plainly. */
export type ControlState = 'stands' | 'weak' | 'down' | 'not-covered';

export type ProbeResult = {
  state: ControlState;
  /** Key in the language files. */
  messageKey: string;
  values?: Readonly<Record<string, string | number>>;
  /** Controls or things that this one falls with. */
  leansOn?: readonly string[];
};

export type Probe = { control: string; layer: string; run(): Promise<ProbeResult> };

export type PostureItem = ProbeResult & { control: string; layer: string; checkedAt: string };
export type PostureReport = { checkedAt: string; items: PostureItem[] };

const probeTimeoutMs = 5_000;

/** Runs every probe now. One that throws or hangs says `down`: what cannot be shown to stand does not count as standing. */
export function createPosture(options: { probes: readonly Probe[]; clock: Clock; timeoutMs?: number }): {
  check(): Promise<PostureReport>;
} {
  const timeoutMs = options.timeoutMs ?? probeTimeoutMs;
  const checkOne = async ({ control, layer, run }: Probe): Promise<PostureItem> => {
    const result = await within(timeoutMs, run);
    return { control, layer, ...result, checkedAt: new Date(options.clock.nowMs()).toISOString() };
  };
  return {
    async check() {
      const items = await Promise.all(options.probes.map(checkOne));
      return { checkedAt: new Date(options.clock.nowMs()).toISOString(), items };
    },
  };
}

async function within(timeoutMs: number, run: () => Promise<ProbeResult>): Promise<ProbeResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ProbeResult>((resolve) => {
    timer = setTimeout(() => resolve({ state: 'down', messageKey: 'posture.probe-timed-out' }), timeoutMs);
  });
  try {
    return await Promise.race([Promise.resolve().then(run), late]);
  } catch {
    return { state: 'down', messageKey: 'posture.probe-failed' };
  } finally {
    clearTimeout(timer);
  }
}
