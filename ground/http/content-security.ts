import helmet from '@fastify/helmet';
import type { HttpServer } from './create-http-server.ts';

/** For everything but the console's page: an answer of the API is never a document that runs anything. */
export const closedPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** For the console's page: its own files, and the styles and scripts that carry this answer's nonce. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Headers on every answer. */
export async function addSecurityHeaders(server: HttpServer, tls: boolean): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: tls ? { maxAge: 63_072_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    xFrameOptions: { action: 'deny' },
  });
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', closedPolicy);
    reply.header(
      'permissions-policy',
      'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)',
    );
    reply.header('cache-control', 'no-store');
  });
}
