import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { mergeConfig, type Plugin } from 'vite';
import config from '../vite.config.ts';
import { type Answer, createMockApi, type SampleFiles } from './mock-api.ts';

const samplesFolder = fileURLToPath(new URL('../../../samples/rendered/', import.meta.url));

function readSample(name: string): SampleFiles {
  const read = (file: string) => readFileSync(`${samplesFolder}${name}/${file}`);
  return {
    name,
    metadata: JSON.parse(read('metadata.json').toString('utf8')),
    expected: JSON.parse(read('expected.json').toString('utf8')),
    sound: read('audio.wav'),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (!/json/.test(request.headers['content-type'] ?? '')) return {};
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function send(response: ServerResponse, { status = 200, json, bytes, headers }: Answer): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  if (bytes) response.end(bytes);
  else {
    response.setHeader('content-type', status >= 400 ? 'application/problem+json' : 'application/json');
    response.end(json === undefined ? '' : JSON.stringify(json));
  }
}

/** Answers /api/v1 like the server would, without any of its security: for looking at pages while they are made. */
const mockApi: Plugin = {
  name: 'sluis-mock-api',
  configureServer(server) {
    const answer = createMockApi(readdirSync(samplesFolder).map(readSample));
    server.middlewares.use('/api/v1', (request, response) => {
      void bodyOf(request).then((body) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        send(response, answer(request.method ?? 'GET', url, body, request.headers));
      });
    });
  },
};

export default mergeConfig(config, {
  plugins: [mockApi],
  html: { cspNonce: undefined },
  server: { port: 7399 },
});
