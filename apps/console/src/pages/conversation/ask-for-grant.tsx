import { Button, Group, Modal, Radio, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/api-problem.ts';
import { approvalsQuery, client, queryClient, useSession } from '../../api/queries.ts';
import { type Approval, type Purpose, purposes, type Reason, type Role } from '../../api/types.ts';
import { dateTime } from '../../language/format.ts';
import { Note, Problem } from '../../parts/words.tsx';

/** Who may ask; the server decides all the same. */
const askers: readonly Role[] = [
  'team-leader',
  'complaints-handler',
  'privacy-officer',
  'fraud-analyst',
  'supplier',
];

const durations = [1, 7, 30, 90] as const;

/** Whether a grant would help: it gives need to know, never a purpose that the role does not have. */
export function needsGrant(reasons: readonly Reason[]): boolean {
  const says = (control: string) => reasons.some((reason) => reason.control === control);
  return says('NEED') && !says('PURPOSE');
}

export function refusedForNeed(error: unknown): boolean {
  return error instanceof ApiProblem && needsGrant(error.reasons);
}

/** What became of one's newest wish for this conversation, and the way to ask; nothing for roles that may not. */
export function AskForGrant({ id, purpose }: { id: string; purpose?: Purpose | null }) {
  const { t } = useTranslation();
  const person = useSession()?.person;
  const [asking, setAsking] = useState(false);
  const own = useQuery(approvalsQuery).data?.items.find(
    ({ kind, values, requestedBy }) =>
      kind === 'grant.give' && values.conversation === id && requestedBy.id === person?.id,
  );
  if (!person?.roles.some((role) => askers.includes(role))) return null;
  return (
    <Stack align="flex-start">
      <div aria-live="polite">{own && <Became wish={own} />}</div>
      {own?.state !== 'waiting' && <Button onClick={() => setAsking(true)}>{t('grant.ask')}</Button>}
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        size="lg"
        title={t('grant.title')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <WishForm id={id} purpose={purpose ?? null} onClose={() => setAsking(false)} />
      </Modal>
    </Stack>
  );
}

const tones = { waiting: 'amber', approved: 'moss', refused: 'red', expired: 'plain' } as const;

function Became({ wish }: { wish: Approval }) {
  const { t, i18n } = useTranslation();
  return (
    <Note tone={tones[wish.state]}>
      {t(`grant.${wish.state}`, {
        purpose: t(`purpose.${wish.values.purpose as Purpose}`),
        time: dateTime(wish.requestedAt, i18n.language),
      })}
    </Note>
  );
}

function WishForm({ id, purpose, onClose }: { id: string; purpose: Purpose | null; onClose: () => void }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<Purpose | null>(purpose);
  const [reasonCode, setReasonCode] = useState('');
  const [days, setDays] = useState<number>(durations[1]);
  const send = useMutation({
    mutationFn: () =>
      client.ask<Approval>('POST', '/grants', {
        json: { conversationId: id, purpose: wanted, days, reasonCode },
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: approvalsQuery.queryKey });
      onClose();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted) send.mutate();
      }}
    >
      <Stack>
        <Text>{t('grant.lead')}</Text>
        {send.error && <Problem error={send.error} />}
        <Radio.Group
          label={t('grant.purpose')}
          required
          value={wanted}
          onChange={(value) => setWanted(value as Purpose)}
        >
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt={4}>
            {purposes.map((value) => (
              <Radio
                key={value}
                value={value}
                required
                label={t(`purpose.${value}`)}
                className="sluis-choice"
              />
            ))}
          </SimpleGrid>
        </Radio.Group>
        <TextInput
          label={t('grant.reasonCode')}
          description={t('conversation.reasonCodeHint')}
          required
          pattern="[\w.\-]{1,60}"
          maxLength={60}
          maw="22rem"
          value={reasonCode}
          onChange={(event) => setReasonCode(event.currentTarget.value)}
        />
        <Radio.Group
          label={t('grant.days')}
          value={String(days)}
          onChange={(value) => setDays(Number(value))}
        >
          <Group mt={4}>
            {durations.map((count) => (
              <Radio key={count} value={String(count)} label={t('approvals.days', { count })} />
            ))}
          </Group>
        </Radio.Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button type="submit" loading={send.isPending}>
            {t('grant.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
