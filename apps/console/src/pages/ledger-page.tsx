import './watch.css';
import {
  Button,
  Code,
  Group,
  Paper,
  Select,
  SimpleGrid,
  Skeleton,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconCertificate, IconShieldCheck } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { english } from '#words';
import { client, peopleQuery, useSession } from '../api/queries.ts';
import type { LedgerItem, LedgerPage, Verification } from '../api/types.ts';
import { dateTime } from '../language/format.ts';
import { knownText } from '../language/known-text.ts';
import { Table } from '../parts/table.tsx';
import { Empty, Note, Page, Problem, When } from '../parts/words.tsx';
import { instantsOf } from './conversations/list-query.ts';

type Filters = { type?: string; actor?: string; from?: string; to?: string };

const types = Object.keys(english.ledgerType);

export default function LedgerPageView() {
  const { t, i18n } = useTranslation();
  // In memory, not in the address: an actor's pseudonym is a person.
  const [filters, setFilters] = useState<Filters>({});
  const [draft, setDraft] = useState<Filters>({});
  const list = useInfiniteQuery({
    queryKey: ['ledger', filters],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      client.ask<LedgerPage>('GET', '/ledger', {
        query: {
          type: filters.type,
          actor: filters.actor,
          ...instantsOf(filters),
          cursor: pageParam,
          limit: 50,
        },
        signal,
      }),
    getNextPageParam: ({ next }) => next,
  });
  // Not everybody may see all people; everybody may look for their own entries.
  const own = useSession()?.person;
  const people = useQuery({ ...peopleQuery, retry: false }).data?.items ?? (own ? [own] : []);
  const verify = useMutation({
    mutationFn: () => client.ask<Verification>('POST', '/ledger/verify', { json: {} }),
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const checkpoint = list.data?.pages[0]?.checkpoint;
  return (
    <Page
      title={t('ledger.title')}
      lead={t('ledger.lead')}
      actions={
        <Button
          leftSection={<IconShieldCheck size={18} aria-hidden />}
          loading={verify.isPending}
          onClick={() => verify.mutate()}
        >
          {t('ledger.verify')}
        </Button>
      }
    >
      <Stack gap="lg">
        <div aria-live="polite">
          {verify.error && <Problem error={verify.error} />}
          {verify.data?.ok && <Note tone="moss">{t('ledger.verified', { size: verify.data.size })}</Note>}
          {verify.data && !verify.data.ok && (
            <Note tone="red">
              {t('ledger.broken', {
                index: verify.data.firstBadIndex ?? '?',
                reason: verify.data.reason ?? '',
              })}
            </Note>
          )}
        </div>
        {checkpoint && (
          <Paper p="lg">
            <Group gap="md" align="flex-start" wrap="nowrap">
              <IconCertificate size={30} stroke={1.5} aria-hidden className="sluis-water-ink" />
              <div className="sluis-min">
                <Text fw={640}>{t('ledger.checkpoint')}</Text>
                <Text>
                  {t('ledger.checkpointText', {
                    size: checkpoint.size,
                    time: dateTime(checkpoint.at, i18n.language),
                    by: checkpoint.signedBy,
                  })}
                </Text>
                <Text fz="sm" c="dimmed" className="sluis-break">
                  {t('ledger.root')}: <code>{checkpoint.root}</code>
                </Text>
                <Text fz="sm" mt={6}>
                  {t('ledger.offline')} <Code>./sluis ledger verify</Code>
                </Text>
              </div>
            </Group>
          </Paper>
        )}
        <Paper p="md">
          <search>
            <form
              onSubmit={(event) => {
                event.preventDefault();
                setFilters(draft);
              }}
            >
              <SimpleGrid cols={{ base: 1, xs: 2, md: 5 }} spacing="sm" className="sluis-form-row">
                <Select
                  label={t('ledger.type')}
                  placeholder={t('ledger.anyType')}
                  clearable
                  clearButtonProps={{ 'aria-label': t('ledger.anyType') }}
                  searchable
                  data={types.map((value) => ({ value, label: knownText([`ledgerType.${value}`]) }))}
                  value={draft.type ?? null}
                  onChange={(type) => setDraft({ ...draft, type: type ?? undefined })}
                />
                <Select
                  label={t('ledger.actor')}
                  placeholder={t('ledger.anyActor')}
                  clearable
                  clearButtonProps={{ 'aria-label': t('ledger.anyActor') }}
                  searchable
                  data={people.map(({ id, name }) => ({ value: id, label: name }))}
                  value={draft.actor ?? null}
                  onChange={(actor) => setDraft({ ...draft, actor: actor ?? undefined })}
                />
                <TextInput
                  type="date"
                  label={t('ledger.from')}
                  value={draft.from ?? ''}
                  onChange={(event) => setDraft({ ...draft, from: event.currentTarget.value || undefined })}
                />
                <TextInput
                  type="date"
                  label={t('ledger.to')}
                  value={draft.to ?? ''}
                  onChange={(event) => setDraft({ ...draft, to: event.currentTarget.value || undefined })}
                />
                <Button type="submit" variant="default">
                  {t('ledger.apply')}
                </Button>
              </SimpleGrid>
            </form>
          </search>
        </Paper>
        {list.isPending && <Skeleton height={300} radius="lg" />}
        {list.error && <Problem error={list.error} retry={() => list.refetch()} />}
        {list.data && (
          <Paper>
            {items.length === 0 ? (
              <Empty title={t('ledger.empty')} hint={t('ledger.emptyHint')} />
            ) : (
              <Entries items={items} />
            )}
          </Paper>
        )}
        {list.hasNextPage && (
          <div>
            <Button variant="default" loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
              {t('app.more')}
            </Button>
          </div>
        )}
      </Stack>
    </Page>
  );
}

function Entries({ items }: { items: LedgerItem[] }) {
  const { t } = useTranslation();
  return (
    // What scrolls sideways on a small screen has to be reachable by keyboard (WCAG 2.1.1).
    <Table
      label={t('ledger.title')}
      head={[
        t('ledger.number'),
        t('ledger.at'),
        t('ledger.type'),
        t('ledger.actor'),
        t('ledger.subject'),
        t('ledger.purpose'),
        t('ledger.detail'),
      ]}
    >
      {items.map((item) => (
        <tr key={item.index}>
          <td className="sluis-number">{item.index}</td>
          <td className="sluis-nowrap">
            <When at={item.at} />
          </td>
          <td>{knownText([`ledgerType.${item.type}`, item.type])}</td>
          <td>{actorName(item, t('ledger.system'), t('ledger.machine'))}</td>
          <td title={item.subject?.id}>
            {item.subject ? (item.subject.name ?? item.subject.id.slice(0, 10)) : '–'}
          </td>
          <td>{item.purpose ? knownText([`purpose.${item.purpose}`, item.purpose]) : '–'}</td>
          <td className="sluis-detail">
            {item.detail &&
              Object.entries(item.detail).map(([name, value]) => (
                <span key={name}>
                  {name}: {String(value)}
                </span>
              ))}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function actorName({ actor }: LedgerItem, system: string, machine: string): string {
  if (actor.kind === 'system') return system;
  const name = actor.name ?? actor.id.slice(0, 10);
  return actor.kind === 'machine' ? `${name} (${machine})` : name;
}
