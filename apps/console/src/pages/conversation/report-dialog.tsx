import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/queries.ts';
import { findingTypes, type Turn } from '../../api/types.ts';
import { tellDone } from '../../parts/tell.ts';
import { Problem, Tag } from '../../parts/words.tsx';
import { type Redaction, wordsOf } from './redactions.ts';
import { describeMark } from './transcript.tsx';

export type Report = { kind: 'wrong'; redaction: Redaction } | { kind: 'missed'; turn: number };

type Props = {
  conversationId: string;
  openingId: string;
  turns: readonly Turn[];
  report: Report | null;
  onClose: () => void;
};

export function ReportDialog({ conversationId, openingId, turns, report, onClose }: Props) {
  const { t } = useTranslation();
  const send = useMutation({
    mutationFn: (place: { turn: number; start: number; end: number; type: string }) =>
      client.ask('POST', `/conversations/${conversationId}/reports`, {
        json: { kind: report?.kind, opening: openingId, ...place },
        headers: { 'sluis-opening': openingId },
      }),
    onSuccess: () => {
      tellDone(t('redactions.sent'));
      onClose();
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
            text={turns[report.turn]?.text ?? ''}
            pending={send.isPending}
            onCancel={close}
            onSend={(place) => send.mutate({ turn: report.turn, ...place })}
          />
        )}
      </Stack>
    </Modal>
  );
}

function MissedForm(props: {
  text: string;
  pending: boolean;
  onCancel: () => void;
  onSend: (place: { start: number; end: number; type: string }) => void;
}) {
  const { t } = useTranslation();
  const words = wordsOf(props.text);
  const [first, setFirst] = useState<number | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const [type, setType] = useState<string | null>(null);
  const choose = (index: number) => {
    if (first === null || last !== first || index < first) {
      setFirst(index);
      setLast(index);
    } else setLast(index);
  };
  const isChosen = (index: number) => first !== null && last !== null && index >= first && index <= last;
  return (
    <>
      <Text>{t('redactions.missedLead')}</Text>
      <fieldset className="sluis-words">
        <legend className="visually-hidden">{t('redactions.missedLead')}</legend>
        {words.map(({ text, start }, index) => (
          <button type="button" key={start} aria-pressed={isChosen(index)} onClick={() => choose(index)}>
            {text}
          </button>
        ))}
      </fieldset>
      <Select
        label={t('redactions.kind')}
        searchable
        required
        data={findingTypes.map((value) => ({ value, label: t(`finding.${value}`) }))}
        value={type}
        onChange={setType}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={props.onCancel}>
          {t('app.cancel')}
        </Button>
        <Button
          loading={props.pending}
          disabled={first === null || last === null || type === null}
          onClick={() =>
            props.onSend({ start: words[first ?? 0]!.start, end: words[last ?? 0]!.end, type: type ?? '' })
          }
        >
          {t('redactions.send')}
        </Button>
      </Group>
    </>
  );
}
