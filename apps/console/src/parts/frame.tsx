import { ActionIcon, Box, Button, Group, Loader, Text, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconCommand, IconKeyboard, IconMenu2, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery, stateQuery } from '../api/queries.ts';
import { changeLanguage } from '../language/i18n.ts';
import { AccountMenu } from './account-menu.tsx';
import { CommandPalette, openPalette } from './command-palette.tsx';
import { KeysHelp } from './keys-help.tsx';
import { Navigation } from './navigation.tsx';
import { SetUpNote } from './set-up-note.tsx';
import { useDecisions, useLive } from './use-live.ts';
import { Problem, Tag } from './words.tsx';

const SignInPage = lazy(() => import('../pages/sign-in-page.tsx'));

/** Around every page: who is signed in, where one can go, and the keys. */
export function Frame() {
  const { pathname } = useLocation();
  const session = useQuery({ ...sessionQuery, enabled: pathname !== '/enrol' });
  const { t } = useTranslation();
  const language = session.data?.person.language;
  useEffect(() => {
    if (language) void changeLanguage(language);
  }, [language]);

  if (pathname === '/enrol')
    return (
      <Waiting>
        <Outlet />
      </Waiting>
    );
  if (session.isPending) return <Centre />;
  if (session.error) {
    return (
      <Box maw="40rem" mx="auto" my="15vh" px="md" component="main">
        <Problem error={session.error} title={t('app.name')} retry={() => session.refetch()} />
      </Box>
    );
  }
  if (!session.data)
    return (
      <Waiting>
        <SignInPage />
      </Waiting>
    );
  return <House />;
}

function House() {
  const { t } = useTranslation();
  useLive();
  useDecisions();
  const { pathname } = useLocation();
  const state = useQuery(stateQuery).data;
  const [menuOpen, setMenuOpen] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  useHotkeys([
    ['shift+?', () => setKeysOpen(true)],
    ['?', () => setKeysOpen(true)],
  ]);
  // Another page: the menu of small screens has done its work.
  useEffect(() => setMenuOpen(pathname === ''), [pathname]);
  const menuLabel = menuOpen ? t('app.close') : t('app.openMenu');
  return (
    <>
      <a className="sluis-skip" href="#content">
        {t('app.skip')}
      </a>
      <div className="sluis-frame">
        <div className="sluis-quay" data-open={menuOpen}>
          <Navigation sandbox={state?.sandbox ?? false} />
        </div>
        <div className="sluis-water">
          <header className="sluis-top">
            <ActionIcon
              className="burger"
              variant="default"
              size="lg"
              aria-label={menuLabel}
              aria-expanded={menuOpen}
              onClick={() => setMenuOpen(!menuOpen)}
            >
              {menuOpen ? <IconX size={18} /> : <IconMenu2 size={18} />}
            </ActionIcon>
            {state?.sandbox && (
              <Tooltip label={t('app.sandboxHint')} multiline w={260}>
                <span>
                  <Tag tone="amber">{t('app.sandbox')}</Tag>
                </span>
              </Tooltip>
            )}
            <Button
              variant="default"
              size="sm"
              leftSection={<IconCommand size={16} aria-hidden />}
              onClick={openPalette}
              visibleFrom="xs"
            >
              <Group gap={8}>
                {t('keys.palette')}{' '}
                <Text span c="dimmed" fz="xs">
                  Ctrl K
                </Text>
              </Group>
            </Button>
            <Tooltip label={`${t('keys.open')} (?)`}>
              <ActionIcon
                variant="default"
                size={36}
                aria-label={t('keys.open')}
                onClick={() => setKeysOpen(true)}
              >
                <IconKeyboard size={18} />
              </ActionIcon>
            </Tooltip>
            <AccountMenu />
          </header>
          <main id="content" tabIndex={-1}>
            <SetUpNote />
            <Waiting>
              <Outlet />
            </Waiting>
          </main>
        </div>
      </div>
      <KeysHelp opened={keysOpen} onClose={() => setKeysOpen(false)} />
      <CommandPalette showKeys={() => setKeysOpen(true)} />
    </>
  );
}

function Waiting({ children }: { children: React.ReactNode }) {
  return <Suspense fallback={<Centre />}>{children}</Suspense>;
}

function Centre() {
  const { t } = useTranslation();
  return (
    <Group justify="center" my="20vh" role="status" aria-label={t('app.loading')}>
      <Loader type="dots" />
    </Group>
  );
}
