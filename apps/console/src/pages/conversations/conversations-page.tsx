import './conversations.css';
import { Button, Code, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { useHotkeys, useIntersection } from '@mantine/hooks';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty, Page, Problem } from '../../parts/words.tsx';
import { ConversationList } from './conversation-list.tsx';
import { ConversationFilters, wordsFieldId } from './filters.tsx';
import { setSearchTerms, useConversations, useSearchTerms } from './use-list.ts';

/** J and K: the focus goes from row to row. */
function moveFocus(step: number): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('a[data-row]')];
  const current = rows.indexOf(document.activeElement as HTMLAnchorElement);
  const next = rows[current < 0 ? 0 : current + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

export default function ConversationsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const query = useSearch({ from: '/conversations' });
  const terms = useSearchTerms();
  const list = useConversations(query, terms);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const isFiltered = Object.keys(query).length > 0 || Object.values(terms).some(Boolean);
  const { ref, entry } = useIntersection({ rootMargin: '800px' });
  useEffect(() => {
    if (entry?.isIntersecting && list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
  }, [entry?.isIntersecting, list.hasNextPage, list.isFetchingNextPage, list.fetchNextPage]);
  useHotkeys([
    ['j', () => moveFocus(1)],
    ['k', () => moveFocus(-1)],
    ['/', () => document.getElementById(wordsFieldId)?.focus()],
  ]);
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <ConversationFilters
        key={JSON.stringify([query, terms])}
        query={query}
        terms={terms}
        onSearch={(filters) => {
          setSearchTerms(filters.terms);
          void navigate({ to: '/conversations', search: withoutEmpty(filters.query) });
        }}
      />
      {list.error && <Problem error={list.error} retry={() => list.refetch()} />}
      {list.isPending && <Rows />}
      {list.data && items.length > 0 && (
        <>
          <Text fz="sm" c="dimmed" mb="xs" role="status">
            {list.hasNextPage
              ? t('list.countMore', { count: items.length })
              : t('list.count', { count: items.length })}
          </Text>
          <Paper style={{ opacity: list.isPlaceholderData ? 0.6 : 1 }}>
            <ConversationList items={items} whole={!list.hasNextPage} />
          </Paper>
          <div ref={ref}>
            {list.hasNextPage && (
              <Button
                variant="default"
                mt="md"
                loading={list.isFetchingNextPage}
                onClick={() => list.fetchNextPage()}
              >
                {t('app.more')}
              </Button>
            )}
          </div>
        </>
      )}
      {list.data && items.length === 0 && (
        <Paper>
          {isFiltered ? (
            <Empty title={t('list.noMatch')} hint={t('list.noMatchHint')} />
          ) : (
            <Empty title={t('list.empty')} hint={t('list.emptyHint')}>
              <Code>./sluis import recordings/</Code>
              <Button component={Link} to="/import">
                {t('list.emptyImport')}
              </Button>
            </Empty>
          )}
        </Paper>
      )}
    </Page>
  );
}

function withoutEmpty<T extends object>(filters: T): T {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) as T;
}

function Rows() {
  return (
    <Stack gap={8} aria-hidden>
      {Array.from({ length: 8 }, (_, index) => (
        // Skeletons have no identity.
        // biome-ignore lint/suspicious/noArrayIndexKey: they never move
        <Skeleton key={index} height={50} radius="md" />
      ))}
    </Stack>
  );
}
