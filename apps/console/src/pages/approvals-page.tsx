import './approvals.css';
import { Button, Group, Modal, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, queryClient, useSession } from '../api/queries.ts';
import type { Approval } from '../api/types.ts';
import { dateTime } from '../language/format.ts';
import { knownText } from '../language/known-text.ts';
import { tellDone } from '../parts/tell.ts';
import { Empty, Page, Problem, Tag } from '../parts/words.tsx';

const tones = { waiting: 'amber', approved: 'moss', refused: 'red', expired: 'plain' } as const;

type Decision = { approval: Approval; verdict: 'approve' | 'refuse' };

export default function ApprovalsPage() {
  const { t } = useTranslation();
  const approvals = useQuery({
    queryKey: ['approvals'],
    queryFn: () => client.ask<{ items: Approval[] }>('GET', '/approvals'),
  });
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

function Wish({
  approval,
  onDecide,
}: {
  approval: Approval;
  onDecide: (verdict: Decision['verdict']) => void;
}) {
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
          <Details values={approval.values} />
          <Text fz="sm" c="dimmed" mt={4}>
            {t('approvals.askedBy', { name: asker, time: dateTime(approval.requestedAt, i18n.language) })}
          </Text>
          {isOwn && approval.state === 'waiting' && <Text fz="sm">{t('approvals.own')}</Text>}
        </div>
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

function Details({ values }: { values: Approval['values'] }) {
  return (
    <dl className="sluis-details">
      {Object.entries(values ?? {}).map(([name, value]) => (
        <div key={name}>
          <dt>{knownText([`people.${name}`, `tokens.${name}`, name])}</dt>
          <dd>
            {String(value)
              .split(/,\s*/)
              .map((part) => knownText([`role.${part}`, `tokens.scope.${part}`, part]))
              .join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Confirm({ decision, onClose }: { decision: Decision | null; onClose: () => void }) {
  const { t } = useTranslation();
  const decide = useMutation({
    mutationFn: ({ approval, verdict }: Decision) =>
      client.ask('POST', `/approvals/${approval.id}/${verdict}`, { json: {} }),
    onSuccess: (_, { verdict }) => {
      tellDone(verdict === 'approve' ? t('approvals.approved') : t('approvals.refused'));
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
      title={decision?.verdict === 'refuse' ? t('approvals.refuseTitle') : t('approvals.approveTitle')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {decision && (
        <Stack>
          {decide.error && <Problem error={decide.error} />}
          <div>
            <Text fw={640}>{kindOf(decision.approval)}</Text>
            <Details values={decision.approval.values} />
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
