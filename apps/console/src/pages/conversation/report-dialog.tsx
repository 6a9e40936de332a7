import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/queries.ts';
import type { Opening, ReportAnswer } from '../../api/types.ts';
import { tellDone } from '../../parts/tell.ts';
import { Problem, Tag } from '../../parts/words.tsx';
import { MissedForm, type Place } from './missed-form.tsx';
import type { Redaction } from './redactions.ts';
import { describeMark } from './transcript.tsx';

export type Report = { kind: 'wrong'; redaction: Redaction } | { kind: 'missed'; turn: number };

type Props = {
  conversationId: string;
  opening: Opening;
  report: Report | null;
  onClose: () => void;
  /** What was missed is masked: this opening is over, and here is the one in its place. */
  onMasked: (opening: Opening) => void;
};

export function ReportDialog({ conversationId, opening, report, onClose, onMasked }: Props) {
  const { t } = useTranslation();
  const { openingId, mayMask, transcript } = opening;
  const told = ({ masked, oldKey }: ReportAnswer) => {
    if (masked === 'already') return t('redactions.maskedAlready');
    if (masked !== 'yes') return t('redactions.sent');
    return oldKey === 'waiting' ? t('redactions.maskedWaiting') : t('redactions.masked');
  };
  const send = useMutation({
    mutationFn: (place: Place & { turn: number }) =>
      client.ask<ReportAnswer>('POST', `/conversations/${conversationId}/reports`, {
        json: { kind: report?.kind, opening: openingId, ...place },
        headers: { 'sluis-opening': openingId },
      }),
    gcTime: 0,
    onSuccess: (answer) => {
      tellDone(told(answer));
      onClose();
      if (answer.opening) onMasked(answer.opening);
    },
  });
  const close = () => {
    send.reset();
    onClose();
  };
  return (
    <Modal
      opened={report !== null}
      onClose={close}
      size="lg"
      title={report?.kind === 'missed' ? t('redactions.missedTitle') : t('redactions.wrongTitle')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        {send.error && <Problem error={send.error} />}
        {report?.kind === 'wrong' && (
          <>
            <div>
              <Tag tone="brick">{describeMark(report.redaction.mark)}</Tag>
            </div>
            <Text>{t('redactions.wrongLead')}</Text>
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {t('app.cancel')}
              </Button>
              <Button
                loading={send.isPending}
                onClick={() => {
                  const { turn, mark } = report.redaction;
                  send.mutate({ turn, start: mark.start, end: mark.end, type: mark.type });
                }}
              >
                {t('redactions.send')}
              </Button>
            </Group>
          </>
        )}
        {report?.kind === 'missed' && (
          <MissedForm
            key={report.turn}
            text={transcript.turns[report.turn]?.text ?? ''}
            mayMask={mayMask}
            pending={send.isPending}
            onCancel={close}
            onSend={(place) => send.mutate({ turn: report.turn, ...place })}
          />
        )}
      </Stack>
    </Modal>
  );
}
