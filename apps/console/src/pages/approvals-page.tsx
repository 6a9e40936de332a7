import './approvals.css';
import { Anchor, Button, Group, Modal, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { approvalsQuery, client, queryClient, useSession } from '../api/queries.ts';
import type { Approval } from '../api/types.ts';
import { dateTime } from '../language/format.ts';
import { knownText } from '../language/known-text.ts';
import { tellDone } from '../parts/tell.ts';
import { Empty, Page, Problem, Tag, When } from '../parts/words.tsx';

const tones = { waiting: 'amber', approved: 'moss', refused: 'red', expired: 'plain' } as const;

type Verdict = 'approve' | 'refuse' | 'withdraw';
type Decision = { approval: Approval; verdict: Verdict };

export default function ApprovalsPage() {
  const { t } = useTranslation();
  const approvals = useQuery(approvalsQuery);
  const [decision, setDecision] = useState<Decision | null>(null);
  return (
    <Page title={t('approvals.title')} lead={t('approvals.lead')}>
      {approvals.isPending && <Skeleton height={200} radius="lg" />}
      {approvals.error && <Problem error={approvals.error} retry={() => approvals.refetch()} />}
      {approvals.data?.items.length === 0 && (
        <Paper>
          <Empty title={t('approvals.empty')} hint={t('approvals.emptyHint')} />
        </Paper>
      )}
      <Stack>
        {approvals.data?.items.map((approval) => (
          <Wish
            key={approval.id}
            approval={approval}
            onDecide={(verdict) => setDecision({ approval, verdict })}
          />
        ))}
      </Stack>
      <Confirm decision={decision} onClose={() => setDecision(null)} />
    </Page>
  );
}

function kindOf({ kind }: Approval): string {
  return knownText([`approvals.kind.${kind}`, 'approvals.kind.other']);
}

function Wish({ approval, onDecide }: { approval: Approval; onDecide: (verdict: Verdict) => void }) {
  const { t, i18n } = useTranslation();
  const isOwn = approval.requestedBy.id === useSession()?.person.id;
  const asker = approval.requestedBy.name ?? approval.requestedBy.id.slice(0, 8);
  return (
    <Paper p="lg">
      <Group justify="space-between" align="flex-start">
        <div className="sluis-min">
          <Group gap="xs">
            <Text fw={640}>{kindOf(approval)}</Text>
            <Tag tone={tones[approval.state]}>{t(`approvals.state.${approval.state}`)}</Tag>
          </Group>
          <Details approval={approval} />
          <Text fz="sm" c="dimmed" mt={4}>
            {t('approvals.askedBy', { name: asker, time: dateTime(approval.requestedAt, i18n.language) })}
          </Text>
          {isOwn && approval.state === 'waiting' && <Text fz="sm">{t('approvals.own')}</Text>}
        </div>
        {approval.state === 'waiting' && isOwn && (
          <Button variant="default" onClick={() => onDecide('withdraw')}>
            {t('approvals.withdraw')}
          </Button>
        )}
        {approval.state === 'approved' && isOwn && approval.kind === 'grant.give' && (
          <Anchor component={Link} to={`/conversations/${approval.values.conversation}`}>
            {t('approvals.toConversation')}
          </Anchor>
        )}
        {approval.state === 'waiting' && !isOwn && approval.mayDecide !== false && (
          <Group>
            <Button variant="default" onClick={() => onDecide('refuse')}>
              {t('approvals.refuse')}
            </Button>
            <Button onClick={() => onDecide('approve')}>{t('approvals.approve')}</Button>
          </Group>
        )}
      </Group>
    </Paper>
  );
}

/** Values whose words are known; they come as a list, parted by spaces. */
const vocabularies: Record<string, string> = {
  roles: 'role',
  before: 'role',
  scopes: 'tokens.scope',
  purpose: 'purpose',
};
const shown = [
  ...['name', 'token', 'before', 'roles', 'scopes', 'team', 'networks', 'queues', 'purpose'],
  ...['reasonCode', 'days'],
] as const;

function Details({ approval }: { approval: Approval }) {
  const { t } = useTranslation();
  const { values, conversation } = approval;
  const wordsOf = (field: string, value: string | number) => {
    const vocabulary = vocabularies[field];
    if (field === 'days') return t('approvals.days', { count: Number(value) });
    if (!vocabulary) return String(value);
    return String(value)
      .split(' ')
      .map((part) => knownText([`${vocabulary}.${part}`, part]))
      .join(', ');
  };
  return (
    <dl className="sluis-details">
      {conversation !== undefined && (
        <div>
          <dt>{t('approvals.field.conversation')}</dt>
          <dd>{conversation ? <Which conversation={conversation} /> : t('approvals.noConversation')}</dd>
        </div>
      )}
      {shown.map((field) => {
        const value = values[field];
        if (value === undefined || value === '') return null;
        return (
          <div key={field}>
            <dt>{knownText([`approvals.field.${field}`])}</dt>
            <dd>{wordsOf(field, value)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function Which({ conversation }: { conversation: NonNullable<Approval['conversation']> }) {
  const { t } = useTranslation();
  const { start, zone, queue, class: kind, team, language } = conversation;
  return (
    <>
      <When at={start} zone={zone} />
      {` · ${[queue, ...(team ? [team] : []), t(`class.${kind}`), t(`languageName.${language}`)].join(' · ')}`}
    </>
  );
}

const doneWords = {
  approve: 'approvals.approved',
  refuse: 'approvals.refused',
  withdraw: 'approvals.withdrawn',
} as const;

function Confirm({ decision, onClose }: { decision: Decision | null; onClose: () => void }) {
  const { t } = useTranslation();
  const decide = useMutation({
    mutationFn: ({ approval, verdict }: Decision) =>
      // Whoever asked takes it back by refusing it.
      client.ask('POST', `/approvals/${approval.id}/${verdict === 'approve' ? 'approve' : 'refuse'}`, {
        json: {},
      }),
    onSuccess: (_, { verdict }) => {
      tellDone(t(doneWords[verdict]));
      for (const key of ['approvals', 'people', 'tokens', 'state']) {
        void queryClient.invalidateQueries({ queryKey: [key] });
      }
      onClose();
    },
  });
  const close = () => {
    decide.reset();
    onClose();
  };
  return (
    <Modal
      opened={decision !== null}
      onClose={close}
      title={decision && t(`approvals.${decision.verdict}Title`)}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {decision && (
        <Stack>
          {decide.error && <Problem error={decide.error} />}
          <div>
            <Text fw={640}>{kindOf(decision.approval)}</Text>
            <Details approval={decision.approval} />
          </div>
          <Text>{t('approvals.confirmLead')}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('app.cancel')}
            </Button>
            <Button loading={decide.isPending} onClick={() => decide.mutate(decision)}>
              {t(`approvals.${decision.verdict}`)}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
