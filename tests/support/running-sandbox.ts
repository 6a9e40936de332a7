import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, type SandboxOptions, startSandbox } from '#sandbox';
import { createTestClient, enrol, type TestClient } from './client.ts';
import { formOf, type MadeConversation } from './make-conversation.ts';

export type RunningSandbox = Sandbox & {
  /** A client with a session of this role: enrolled at its first use, the same one afterwards. */
  as(role: string): Promise<TestClient>;
  /** Sends a conversation with the ingest token. */
  send(conversation: MadeConversation, headers?: Record<string, string>): ReturnType<TestClient['ask']>;
  /** Sends one that must be taken; answers with its id. */
  store(conversation: MadeConversation): Promise<string>;
  folder: string;
  remove(): Promise<void>;
};

/** A real product in a folder of its own, with its own clock where the test hands one in. */
export async function runSandbox(options: Partial<SandboxOptions> = {}): Promise<RunningSandbox> {
  const folder = options.dataFolder === undefined ? mkdtempSync(join(tmpdir(), 'sluis-test-')) : '';
  if (folder !== '') chmodSync(folder, 0o711);
  const sandbox = await startSandbox({
    dataFolder: join(folder, 'data'),
    keyServiceAs: 'inside',
    ...options,
  });
  const nowMs = () => options.clock?.nowMs() ?? Date.now();
  const clients = new Map<string, Promise<TestClient>>();
  const machine = createTestClient(sandbox.url, nowMs);
  const send: RunningSandbox['send'] = (conversation, headers = {}) =>
    machine.ask('POST', '/conversations', {
      form: formOf(conversation),
      bearer: sandbox.tokens.ingest,
      headers,
    });
  return {
    ...sandbox,
    folder,
    send,
    as(role) {
      let client = clients.get(role);
      if (!client) {
        client = (async () => {
          const fresh = createTestClient(sandbox.url, nowMs);
          await enrol(fresh, sandbox.links[role] ?? '', nowMs());
          return fresh;
        })();
        clients.set(role, client);
      }
      return client;
    },
    async store(conversation) {
      const answer = await send(conversation);
      if (answer.status !== 201) throw new Error(`refused: ${answer.bytes}`);
      return answer.json.id as string;
    },
    async remove() {
      await sandbox.close();
      if (folder !== '') rmSync(folder, { recursive: true, force: true });
    },
  };
}
