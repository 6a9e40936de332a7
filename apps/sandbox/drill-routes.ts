import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { SluisError } from '#ground';
import { type AddRoutes, personOf } from '#server';

type Step = { key: string; values?: Record<string, string | number>; succeeded?: boolean };
type Run = {
  state: 'running' | 'done' | 'failed';
  steps: Step[];
  result: { stopped: boolean; stoppedBy: string[]; depth: number | null } | null;
};

const step = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  succeeded: z.boolean().optional(),
});

/** The command that anybody would type. */
const command = join(fileURLToPath(new URL('../..', import.meta.url)), 'sluis');
const attacksOffered = ['D01'];
const controlsOf: Record<string, string[]> = { D01: ['REDACT', 'ENC', 'STORE', 'KEY', 'SEG'] };

/** More than these are forgotten, oldest first. */
const mostRuns = 20;

/**
 * "Try to steal it": carries out an attack of the drill from the console of a demo, on a sandbox that the drill starts for
 * it. A program of its own: the product does not hold its own attackers.
 */
export const addDrillRoutes: AddRoutes = (server, house) => {
  const runs = new Map<string, Run>();
  server.get(
    '/api/v1/drill',
    {
      schema: {
        tags: ['drill'],
        response: {
          200: z.object({ attacks: z.array(z.object({ id: z.string(), controls: z.array(z.string()) })) }),
        },
      },
    },
    async (request) => {
      await personOf(request, house);
      return { attacks: attacksOffered.map((id) => ({ id, controls: controlsOf[id] ?? [] })) };
    },
  );

  server.post(
    '/api/v1/drill/runs',
    {
      schema: {
        tags: ['drill'],
        body: z.strictObject({ attack: z.enum(attacksOffered as [string, ...string[]]) }),
        response: { 202: z.object({ runId: z.string() }) },
      },
    },
    async (request, reply) => {
      await personOf(request, house);
      if ([...runs.values()].some(({ state }) => state === 'running')) {
        throw new SluisError('drill-running', 'An attack is being carried out already. Wait for it.', {
          status: 409,
        });
      }
      const runId = randomUUID();
      const run: Run = { state: 'running', steps: [], result: null };
      runs.set(runId, run);
      for (const old of runs.keys()) if (runs.size > mostRuns) runs.delete(old);
      void carryOut(request.body.attack, run);
      return reply.code(202).send({ runId });
    },
  );

  server.get(
    '/api/v1/drill/runs/:runId',
    {
      schema: {
        tags: ['drill'],
        params: z.strictObject({ runId: z.uuid() }),
        response: {
          200: z.object({
            state: z.enum(['running', 'done', 'failed']),
            steps: z.array(step),
            result: z
              .object({ stopped: z.boolean(), stoppedBy: z.array(z.string()), depth: z.number().nullable() })
              .nullable(),
          }),
        },
      },
    },
    async (request) => {
      await personOf(request, house);
      const run = runs.get(request.params.runId);
      if (!run) throw new SluisError('run-unknown', 'There is no such run.', { status: 404 });
      return run;
    },
  );
};

type Told = {
  verdicts: { stopped: boolean; stoppedBy: string[]; depths: { breachedAt: number | null }[] }[];
  outcomes: { off: string[]; steps: Step[] }[];
};

async function carryOut(attack: string, run: Run): Promise<void> {
  try {
    const told = JSON.parse(await output(['--short', '--json', '--attack', attack])) as Told;
    const [verdict] = told.verdicts;
    if (!verdict) throw new Error('no verdict');
    const depths = verdict.depths.flatMap(({ breachedAt }) => breachedAt ?? []);
    run.steps = told.outcomes.find(({ off }) => off.length === 0)?.steps ?? [];
    run.result = {
      stopped: verdict.stopped,
      stoppedBy: verdict.stoppedBy,
      depth: depths.length > 0 ? Math.min(...depths) : null,
    };
    run.state = 'done';
  } catch {
    run.state = 'failed';
  }
}

/** Standard output of the drill; it may end with 1, which says that something was breached. */
function output(args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const { PATH = '', HOME = '', TZ } = process.env;
    const child = spawn(process.execPath, [command, 'drill', ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { PATH, HOME, ...(TZ !== undefined && { TZ }) },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 || code === 1
        ? resolve(Buffer.concat(chunks).toString('utf8'))
        : reject(new Error(`the drill ended with ${code}`)),
    );
  });
}
