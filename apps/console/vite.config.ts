import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The server replaces this text by each answer's own nonce (ground/http/serve-console.ts). */
export const noncePlaceholder = '__CSP_NONCE__';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  html: { cspNonce: noncePlaceholder },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Nothing as data: URLs, which the policy of the page forbids for fonts.
    assetsInlineLimit: 0,
    sourcemap: false,
    // A polyfill would be an inline script.
    modulePreload: { polyfill: false },
  },
});
