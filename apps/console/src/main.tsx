import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './theme/global.css';
import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/queries.ts';
import { chooseLanguage, startLanguage } from './language/i18n.ts';
import { router } from './router.tsx';
import { pageNonce } from './theme/nonce.ts';
import { theme, variables } from './theme/theme.ts';

/** Follows the device until somebody chooses otherwise, and keeps the choice for this page only. */
const schemeInMemory: MantineColorSchemeManager = {
  get: (otherwise) => otherwise,
  set: () => {},
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {},
};

await startLanguage(chooseLanguage(navigator.languages));

createRoot(document.getElementById('root')!).render(
  <MantineProvider
    theme={theme}
    cssVariablesResolver={variables}
    defaultColorScheme="auto"
    colorSchemeManager={schemeInMemory}
    getStyleNonce={() => pageNonce}
  >
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Notifications position="bottom-right" />
    </QueryClientProvider>
  </MantineProvider>,
);
