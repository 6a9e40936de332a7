import { Button, Group, Paper, Switch, Text, Title } from '@mantine/core';
import { IconEyeExclamation } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark, Turn } from '../../api/types.ts';
import { clockTime } from '../../language/format.ts';
import { knownText } from '../../language/known-text.ts';
import { cutAtMarks } from './redactions.ts';

/** "date of birth, asked, answered": what was there and what came of it, never its value. */
export function describeMark(mark: Mark): string {
  return [
    knownText([`finding.${mark.type}`, mark.type]),
    ...(mark.asked ? [knownText(['redactions.asked'])] : []),
    ...(mark.asked ? [knownText([mark.answered ? 'redactions.answered' : 'redactions.notAnswered'])] : []),
  ].join(', ');
}

type Props = {
  turns: readonly Turn[];
  current: number;
  onSeek?: (ms: number) => void;
  onMissed: (turn: number) => void;
  onMark: (turn: number, mark: Mark) => void;
};

export function Transcript({ turns, current, onSeek, onMissed, onMark }: Props) {
  const { t } = useTranslation();
  const [follow, setFollow] = useState(true);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const turn = follow && current >= 0 ? list.current?.children[current] : null;
    if (!(turn instanceof HTMLElement) || !list.current) return;
    // Only the list scrolls, not the page: the player stays where it is.
    const { offsetTop, offsetHeight } = turn;
    const { scrollTop, clientHeight } = list.current;
    const top = offsetTop - list.current.offsetTop;
    if (top < scrollTop + 20 || top + offsetHeight > scrollTop + clientHeight - 60) {
      list.current.scrollTo({ top: top - clientHeight / 3, behavior: 'smooth' });
    }
  }, [current, follow]);
  return (
    <Paper component="section" className="sluis-transcript" aria-label={t('transcript.title')}>
      <Group justify="space-between" px="lg" pt="md" pb="xs">
        <Title order={2} fz="lg">
          {t('transcript.title')}
        </Title>
        {onSeek && (
          <Switch
            label={t('transcript.follow')}
            checked={follow}
            onChange={(event) => setFollow(event.currentTarget.checked)}
          />
        )}
      </Group>
      {turns.length === 0 && (
        <Text px="lg" pb="lg" c="dimmed">
          {t('transcript.empty')}
        </Text>
      )}
      {/* It scrolls, so it takes the focus. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 wants what scrolls to be reachable by keyboard */}
      <ol ref={list} tabIndex={0} aria-label={t('transcript.title')}>
        {turns.map((turn, index) => (
          <li
            // Turns never move.
            // biome-ignore lint/suspicious/noArrayIndexKey: their place is their identity
            key={index}
            data-role={turn.role}
            aria-current={index === current ? 'true' : undefined}
          >
            <div className="meta">
              <span>{t(`transcript.role.${turn.role}`)}</span>
              {turn.startMs !== undefined &&
                (onSeek ? (
                  <button
                    type="button"
                    className="sluis-link"
                    aria-label={t('transcript.turnAt', { time: clockTime(turn.startMs) })}
                    onClick={() => onSeek(turn.startMs ?? 0)}
                  >
                    {clockTime(turn.startMs)}
                  </button>
                ) : (
                  <span>{clockTime(turn.startMs)}</span>
                ))}
            </div>
            <p>
              {cutAtMarks(turn.text, turn.marks).map(({ text, mark, start }) =>
                mark ? (
                  <button
                    type="button"
                    className="sluis-mark"
                    key={start}
                    aria-label={t('transcript.markLabel', { what: describeMark(mark) })}
                    onClick={() => onMark(index, mark)}
                  >
                    {describeMark(mark)}
                  </button>
                ) : (
                  <span key={start}>{text}</span>
                ),
              )}
            </p>
            <Button
              className="missed"
              size="compact-xs"
              variant="subtle"
              leftSection={<IconEyeExclamation size={14} aria-hidden />}
              aria-label={`${t('redactions.missedLabel')}${turn.startMs === undefined ? '' : ` (${clockTime(turn.startMs)})`}`}
              onClick={() => onMissed(index)}
            >
              {t('redactions.missed')}
            </Button>
          </li>
        ))}
      </ol>
    </Paper>
  );
}
