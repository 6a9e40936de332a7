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
    rolldownOptions: {
      output: {
        // What every page needs comes in three files that browsers keep for long; what one page needs comes with it.
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|i18next|react-i18next)\//,
            },
            {
              name: 'mantine',
              test: /node_modules\/(@mantine|@floating-ui|clsx|react-remove-scroll)/,
              minShareCount: 2,
            },
            {
              name: 'shared',
              test: /src\/(api|parts|theme|language)\/(?!nl|de|fr)|@tabler/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
});
