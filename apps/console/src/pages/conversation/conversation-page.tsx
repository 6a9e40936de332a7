import './conversation.css';
import { Anchor, Group, Paper, Skeleton, Stack, Tabs, Text } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/api-problem.ts';
import { client } from '../../api/queries.ts';
import type { Opening, Purpose, Summary } from '../../api/types.ts';
import { clockTime, dateTime } from '../../language/format.ts';
import { Note, Page, Problem, Tag } from '../../parts/words.tsx';
import { AskForGrant } from './ask-for-grant.tsx';
import { Listen } from './listen.tsx';
import { OpenForm } from './open-form.tsx';
import { WhoTab } from './who-tab.tsx';

export default function ConversationPage() {
  const { id } = useParams({ from: '/conversations/$id' });
  // Another conversation is another opening.
  return <Conversation key={id} id={id} />;
}

function Conversation({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const summary = useQuery({
    queryKey: ['conversation', id],
    queryFn: () => client.ask<Summary>('GET', `/conversations/${id}`),
  });
  const [tab, setTab] = useState<string | null>('listen');
  const { data } = summary;
  return (
    <Page
      title={
        data
          ? `${dateTime(data.start, i18n.language, data.zone, 'long')} · ${data.queue}`
          : t('conversation.title')
      }
      actions={
        <Anchor component={Link} to="/conversations">
          <IconChevronLeft size={16} aria-hidden className="sluis-inline" /> {t('nav.conversations')}
        </Anchor>
      }
    >
      {summary.isPending && <Skeleton height={120} radius="lg" />}
      {summary.error && (
        <Stack>
          <Problem error={summary.error} retry={() => summary.refetch()} />
          {summary.error instanceof ApiProblem && summary.error.status === 404 && <Unseen id={id} />}
        </Stack>
      )}
      {data && (
        <>
          <Facts summary={data} />
          <Tabs value={tab} onChange={setTab}>
            <Tabs.List mb="lg">
              <Tabs.Tab value="listen">{t('conversation.tabListen')}</Tabs.Tab>
              <Tabs.Tab value="who">{t('conversation.tabWho')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="listen">
              <ListenPanel id={id} />
            </Tabs.Panel>
            <Tabs.Panel value="who">{tab === 'who' && <WhoTab id={id} />}</Tabs.Panel>
          </Tabs>
        </>
      )}
    </Page>
  );
}

/** Whether there is such a conversation is not told; who came here with a reason can ask. */
function Unseen({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Paper p="xl" maw="46rem">
      <Stack>
        <Text>{t('grant.unseen')}</Text>
        <AskForGrant id={id} />
      </Stack>
    </Paper>
  );
}

function Facts({ summary }: { summary: Summary }) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" mb="md">
      <Tag tone="plain">{t(`languageName.${summary.language}`)}</Tag>
      <Tag tone="plain">{summary.country}</Tag>
      <Tag tone="plain">{clockTime(summary.durationMs)}</Tag>
      <Tag tone={summary.class === 'ordinary' ? 'plain' : 'amber'}>{t(`class.${summary.class}`)}</Tag>
      <Tag tone={summary.consent === 'objected' || summary.consent === 'withdrawn' ? 'red' : 'plain'}>
        {`${t('conversation.consent')}: ${t(`consent.${summary.consent}`)}`}
      </Tag>
      {summary.agent && <Tag tone="plain">{summary.agent.name ?? summary.agent.id.slice(0, 8)}</Tag>}
      {summary.team && <Tag tone="plain">{`${t('conversation.team')}: ${summary.team}`}</Tag>}
    </Group>
  );
}

/** The opening lives in this component alone: leaving the page forgets it. */
function ListenPanel({ id }: { id: string }) {
  const { t } = useTranslation();
  const [purpose, setPurpose] = useState<Purpose>('quality');
  const [over, setOver] = useState(false);
  const [opening, setOpening] = useState<Opening | null>(null);
  const open = useMutation({
    mutationFn: (asked: { purpose: Purpose; reasonCode?: string }) => {
      setPurpose(asked.purpose);
      return client.ask<Opening>('POST', `/conversations/${id}/openings`, { json: asked });
    },
    gcTime: 0,
    onSuccess: (opened) => {
      setOpening(opened);
      setOver(false);
    },
  });
  useEffect(() => {
    if (!opening) return;
    const leftMs = Math.min(2 ** 31 - 1, Date.parse(opening.expiresAt) - Date.now());
    const timer = setTimeout(() => setOver(true), Math.max(0, leftMs));
    return () => clearTimeout(timer);
  }, [opening]);
  if (!opening || over) {
    return (
      <Stack>
        {over && <Note tone="amber">{t('conversation.expired')}</Note>}
        <OpenForm id={id} pending={open.isPending} error={open.error} onOpen={open.mutate} />
      </Stack>
    );
  }
  const { parties, customerReference, case: ofCase } = opening.details;
  return (
    <Stack gap="lg">
      <Group gap="lg" className="sluis-facts">
        <Text fz="sm">
          {parties
            .map(({ role, name }) => `${t(`transcript.role.${role as 'agent'}`)}${name ? `: ${name}` : ''}`)
            .join(' · ')}
        </Text>
        {customerReference && (
          <Text fz="sm">
            <b>{t('conversation.customerReference')}</b> {customerReference}
          </Text>
        )}
        {ofCase && (
          <Text fz="sm">
            <b>{t('conversation.case')}</b> {ofCase.id}
          </Text>
        )}
        <Text fz="sm" c="dimmed">
          {t('conversation.openedFor', { purpose: t(`purpose.${purpose}`) })}
          {' · '}
          <OpenUntil at={opening.expiresAt} />
        </Text>
      </Group>
      <Listen conversationId={id} opening={opening} onMasked={setOpening} />
    </Stack>
  );
}

function OpenUntil({ at }: { at: string }) {
  const { t, i18n } = useTranslation();
  return <>{t('conversation.openUntil', { time: dateTime(at, i18n.language, undefined, 'time') })}</>;
}
