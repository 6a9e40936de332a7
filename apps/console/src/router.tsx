import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readListQuery } from './pages/conversations/list-query.ts';
import { FirstPlace } from './parts/first-place.tsx';
import { Frame } from './parts/frame.tsx';
import { NotFound } from './parts/not-found.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

const index = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: FirstPlace,
});

const conversations = createRoute({
  getParentRoute: () => root,
  path: '/conversations',
  validateSearch: readListQuery,
  component: lazyRouteComponent(() => import('./pages/conversations/conversations-page.tsx')),
});

const conversation = createRoute({
  getParentRoute: () => root,
  path: '/conversations/$id',
  component: lazyRouteComponent(() => import('./pages/conversation/conversation-page.tsx')),
});

const enrol = createRoute({
  getParentRoute: () => root,
  path: '/enrol',
  component: lazyRouteComponent(() => import('./pages/enrol-page.tsx')),
});

const importPage = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(() => import('./pages/import/import-page.tsx')),
});

const ledger = createRoute({
  getParentRoute: () => root,
  // Not /ledger: under that address the published log itself is served.
  path: '/log',
  component: lazyRouteComponent(() => import('./pages/ledger-page.tsx')),
});

const posture = createRoute({
  getParentRoute: () => root,
  path: '/posture',
  component: lazyRouteComponent(() => import('./pages/posture-page.tsx')),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  component: lazyRouteComponent(() => import('./pages/people-page.tsx')),
});

const approvals = createRoute({
  getParentRoute: () => root,
  path: '/approvals',
  component: lazyRouteComponent(() => import('./pages/approvals-page.tsx')),
});

const tokens = createRoute({
  getParentRoute: () => root,
  path: '/tokens',
  component: lazyRouteComponent(() => import('./pages/tokens-page.tsx')),
});

const link = createRoute({
  getParentRoute: () => root,
  path: '/link',
  component: lazyRouteComponent(() => import('./pages/link-page.tsx')),
});

const drill = createRoute({
  getParentRoute: () => root,
  path: '/drill',
  component: lazyRouteComponent(() => import('./pages/drill-page.tsx')),
});

export const router = createRouter({
  routeTree: root.addChildren([
    index,
    conversations,
    conversation,
    enrol,
    importPage,
    ledger,
    posture,
    people,
    approvals,
    tokens,
    link,
    drill,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
