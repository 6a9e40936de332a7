/** A second Ctrl-C does not wait; neither does a stop that hangs. */
const longestStopMs = 20_000;

/**
 * Keeps a started thing running until somebody asks it to stop (Ctrl-C, SIGTERM, a closed terminal), then ends it in order
 * and leaves.
 */
export async function runUntilStopped(
  close: () => Promise<void>,
  tell: (line: string) => void,
): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      let asked = false;
      process.on(signal, () => {
        if (asked) process.exit(130);
        asked = true;
        resolve();
      });
    }
  });
  tell('Stopping…');
  setTimeout(() => process.exit(3), longestStopMs).unref();
  await close();
  tell('Stopped.');
  process.exit(0);
}
