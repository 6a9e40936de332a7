/** A stop that hangs is ended; what was acknowledged is durable in any case. */
const longestStopMs = 20_000;

export type StopSignal = {
  /** Resolves when somebody asked to stop: Ctrl-C, SIGTERM, a closed terminal. */
  asked: Promise<void>;
};

/** To be called before anything is started: whoever stops us while we start gets a clean end as well. */
export function listenForStop(): StopSignal {
  let count = 0;
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        count += 1;
        // Asked a third time, somebody is in a hurry.
        if (count > 2) process.exit(130);
        resolve();
      });
    }
  });
  return { asked };
}

/** Keeps a started thing running until somebody asks it to stop, then ends it in order and leaves. */
export async function runUntilStopped(
  { asked }: StopSignal,
  close: () => Promise<void>,
  tell: (line: string) => void,
): Promise<void> {
  await asked;
  tell('Stopping…');
  setTimeout(() => process.exit(3), longestStopMs).unref();
  await close();
  tell('Stopped.');
  process.exit(0);
}
