import { ActionIcon, Group, NativeSelect, Paper, Slider, Text, Tooltip } from '@mantine/core';
import {
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerTrackNextFilled,
  IconRewindBackward5,
  IconRewindForward5,
  IconVolume,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Opening } from '../../api/types.ts';
import { clockTime } from '../../language/format.ts';
import type { SoundPlayer } from '../../sound/sound-player.ts';
import type { Redaction } from './redactions.ts';
import { usePlayerValue } from './use-player.ts';
import { Waveform } from './waveform.tsx';

export const speeds = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5] as const;

const readTime = (player: SoundPlayer) => Math.floor(player.currentTime * 5) / 5;
const readPaused = (player: SoundPlayer) => player.paused;
const readWaiting = (player: SoundPlayer) => player.waiting;
const readSpeed = (player: SoundPlayer) => player.playbackRate;

const zooms = [0, 20, 60, 140];
/** More than these would be a list, not a hint; the waveform shows them all. */
const mostTimesTold = 6;

type Props = {
  player: SoundPlayer;
  audio: NonNullable<Opening['audio']>;
  redactions: readonly Redaction[];
  toNextRedaction: () => void;
};

export function PlayerPanel({ player, audio, redactions, toNextRedaction }: Props) {
  const { t } = useTranslation();
  const time = usePlayerValue(player, readTime, 0);
  const paused = usePlayerValue(player, readPaused, true);
  const waiting = usePlayerValue(player, readWaiting, false);
  const speed = usePlayerValue(player, readSpeed, 1);
  const [zoom, setZoom] = useState(0);
  return (
    <Paper component="section" p="md" className="sluis-player" aria-label={t('player.label')}>
      <Waveform player={player} audio={audio} redactions={redactions} pixelsPerSecond={zooms[zoom]!} />
      <Group mt="sm" gap="sm" justify="space-between">
        <Group gap="xs">
          <Button label={t('player.back')} hint="←" onClick={() => (player.currentTime -= 5)}>
            <IconRewindBackward5 size={20} />
          </Button>
          <Tooltip label={`${paused ? t('player.play') : t('player.pause')} (␣)`}>
            <ActionIcon
              size={52}
              radius="xl"
              aria-label={paused ? t('player.play') : t('player.pause')}
              loading={waiting && !paused}
              onClick={() => (paused ? void player.play() : player.pause())}
            >
              {paused ? <IconPlayerPlayFilled size={24} /> : <IconPlayerPauseFilled size={24} />}
            </ActionIcon>
          </Tooltip>
          <Button label={t('player.forward')} hint="→" onClick={() => (player.currentTime += 5)}>
            <IconRewindForward5 size={20} />
          </Button>
          <Button
            label={t('player.nextRedaction')}
            hint="N"
            disabled={redactions.length === 0}
            onClick={toNextRedaction}
          >
            <IconPlayerTrackNextFilled size={18} />
          </Button>
          <Text className="sluis-time" aria-hidden>
            {clockTime(time * 1000)} <span>/ {clockTime(player.duration * 1000)}</span>
          </Text>
        </Group>
        <Group gap="xs">
          <Button label={t('player.zoomOut')} disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
            <IconZoomOut size={18} />
          </Button>
          <Button
            label={t('player.zoomIn')}
            disabled={zoom === zooms.length - 1}
            onClick={() => setZoom(zoom + 1)}
          >
            <IconZoomIn size={18} />
          </Button>
          <NativeSelect
            aria-label={t('player.speed')}
            value={String(speed)}
            onChange={(event) => {
              player.playbackRate = Number(event.currentTarget.value);
            }}
            data={speeds.map((value) => ({ value: String(value), label: `${value}×` }))}
            w={92}
          />
          <IconVolume size={18} aria-hidden />
          <Slider
            w={90}
            size="sm"
            min={0}
            max={100}
            defaultValue={100}
            label={null}
            thumbLabel={t('player.volume')}
            onChange={(percent) => {
              player.volume = percent / 100;
            }}
          />
        </Group>
      </Group>
      <Passages kind="untranscribed" passages={audio.untranscribed} />
      <Passages kind="tones" passages={audio.tones} />
      <span className="visually-hidden" role="status">
        {waiting && !paused ? t('player.loading') : ''}
      </span>
    </Paper>
  );
}

type Sound = NonNullable<Opening['audio']>;

/** What was silenced without a word for it, and where. */
function Passages({ kind, passages }: { kind: 'untranscribed' | 'tones'; passages: Sound['untranscribed'] }) {
  const { t } = useTranslation();
  if (passages.length === 0) return null;
  const times = passages
    .slice(0, mostTimesTold)
    .map(({ startMs }) => clockTime(startMs))
    .join(', ');
  return (
    <Text size="sm" mt="xs">
      {t(`player.${kind}At`, { count: passages.length, times })}
    </Text>
  );
}

function Button(props: {
  label: string;
  hint?: string;
  disabled?: boolean;
  onClick: () => void;
  children: React.ReactNode;
}) {
  const { label, hint, disabled, onClick, children } = props;
  return (
    <Tooltip label={hint ? `${label} (${hint})` : label}>
      <ActionIcon
        variant="default"
        size={40}
        radius="xl"
        aria-label={label}
        disabled={disabled}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
