import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../language/format.ts';
import { knownText } from '../../language/known-text.ts';
import type { Redaction } from './redactions.ts';
import { describeMark } from './transcript.tsx';

type Props = {
  redactions: readonly Redaction[];
  selected: string | null;
  onJump: (redaction: Redaction) => void;
  onWrong: (redaction: Redaction) => void;
};

/** The recogniser of what a person marked as missed. */
const byPerson = 'person@1';

/** The same as the marks in waveform and transcript, as a list: what, where, why, how sure. */
export function RedactionList({ redactions, selected, onJump, onWrong }: Props) {
  const { t } = useTranslation();
  return (
    <Paper component="section" p="lg" aria-label={t('redactions.title')}>
      <Title order={2} fz="lg">
        {t('redactions.title')}
      </Title>
      <Text c="dimmed" fz="sm" mb="sm">
        {redactions.length === 0 ? t('redactions.none') : t('redactions.count', { count: redactions.length })}
      </Text>
      {redactions.length === 0 && (
        <Text c="dimmed" fz="sm">
          {t('redactions.noneHint')}
        </Text>
      )}
      <ol className="sluis-redactions">
        {redactions.map((redaction) => {
          const { id, mark, startMs } = redaction;
          const time = startMs === null ? '' : clockTime(startMs);
          const type = knownText([`finding.${mark.type}`, mark.type]);
          const why = [
            mark.why.cue && t('redactions.cue', { cue: mark.why.cue }),
            mark.why.checkDigit && t('redactions.checkDigit', { name: mark.why.checkDigit }),
            mark.why.expectation && t('redactions.expectation'),
            mark.recogniser === byPerson
              ? t('redactions.byPerson')
              : t('redactions.score', { percent: Math.round(mark.score * 100) }),
          ];
          return (
            <li key={id} aria-current={id === selected ? 'true' : undefined}>
              <Group justify="space-between" wrap="nowrap" gap="xs">
                <button
                  type="button"
                  className="sluis-link what"
                  title={t('redactions.jump')}
                  onClick={() => onJump(redaction)}
                >
                  <span className="at">{time}</span> {describeMark(mark)}
                </button>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  flex="none"
                  leftSection={<IconFlag size={14} aria-hidden />}
                  aria-label={t('redactions.wrongLabel', { type, time })}
                  onClick={() => onWrong(redaction)}
                >
                  {t('redactions.wrong')}
                </Button>
              </Group>
              <Text fz="xs" c="dimmed" title={t('redactions.recogniser', { recogniser: mark.recogniser })}>
                {why.filter(Boolean).join(' · ')}
              </Text>
            </li>
          );
        })}
      </ol>
    </Paper>
  );
}
