import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import WaveSurfer from 'wavesurfer.js';
import RegionsPlugin from 'wavesurfer.js/dist/plugins/regions.js';
import type { Opening } from '../../api/types.ts';
import { clockTime } from '../../language/format.ts';
import { knownText } from '../../language/known-text.ts';
import type { SoundPlayer } from '../../sound/sound-player.ts';
import { pageNonce } from '../../theme/nonce.ts';
import type { Redaction } from './redactions.ts';
import { usePlayerValue } from './use-player.ts';

type Props = {
  player: SoundPlayer;
  audio: NonNullable<Opening['audio']>;
  redactions: readonly Redaction[];
  pixelsPerSecond: number;
};

const channelHeight = 46;
const readSecond = (player: SoundPlayer) => Math.floor(player.currentTime);

/** The picture of the sound. Peaks come from the server: nothing has to be fetched or decoded to draw an hour. */
export function Waveform({ player, audio, redactions, pixelsPerSecond }: Props) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const wave = useRef<WaveSurfer | null>(null);
  const scheme = useComputedColorScheme('light');
  const second = usePlayerValue(player, readSecond, 0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme changes the colours that are read from the page
  useEffect(() => {
    if (!container.current) return;
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string) => style.getPropertyValue(`--sluis-${name}`).trim();
    const regions = RegionsPlugin.create();
    const channels = audio.peaks.channels;
    const surfer = WaveSurfer.create({
      container: container.current,
      media: player as unknown as HTMLMediaElement,
      peaks: channels,
      duration: player.duration,
      cspNonce: pageNonce,
      height: channelHeight,
      waveColor: colour('wave'),
      progressColor: colour('wave-done'),
      cursorColor: colour('brick'),
      cursorWidth: 2,
      barWidth: 2,
      barGap: 1,
      barRadius: 2,
      normalize: true,
      dragToSeek: { debounceTime: 120 },
      autoScroll: true,
      autoCenter: false,
      hideScrollbar: false,
      splitChannels: channels.map(() => ({ overlay: false, height: channelHeight })),
      plugins: [regions],
    });
    const drawRegions = () => {
      regions.clearRegions();
      for (const { id, mark, startMs, endMs } of redactions) {
        if (startMs === null || endMs === null) continue;
        const region = regions.addRegion({
          id,
          start: startMs / 1000,
          end: endMs / 1000,
          drag: false,
          resize: false,
          color: `color-mix(in srgb, ${colour('brick')} 34%, transparent)`,
        });
        if (region.element) {
          region.element.title = knownText([`finding.${mark.type}`, mark.type]);
          // The waveform's own clicks go through: a label is no obstacle.
          region.element.style.pointerEvents = 'none';
          region.element.style.borderRadius = '4px';
        }
      }
    };
    const drawPassages = (kind: 'untranscribed' | 'tones', tint: string) => {
      for (const [at, { startMs, endMs }] of audio[kind].entries()) {
        const { element } = regions.addRegion({
          id: `${kind}-${at}`,
          ...{ start: startMs / 1000, end: endMs / 1000, drag: false, resize: false },
          color: `color-mix(in srgb, ${colour(tint)} 30%, transparent)`,
        });
        if (!element) continue;
        element.title = t(`player.${kind}`);
        element.style.pointerEvents = 'none';
      }
    };
    surfer.on('ready', () => {
      drawRegions();
      drawPassages('untranscribed', 'wave');
      drawPassages('tones', 'brick');
    });
    wave.current = surfer;
    return () => {
      wave.current = null;
      surfer.destroy();
    };
  }, [player, audio, redactions, scheme]);

  useEffect(() => {
    const surfer = wave.current;
    if (!surfer) return;
    const zoom = () => surfer.zoom(pixelsPerSecond);
    if (surfer.getDecodedData()) zoom();
    return surfer.once('ready', zoom);
  }, [pixelsPerSecond]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowLeft: -5, ArrowRight: 5, PageDown: -30, PageUp: 30 }[event.key];
    if (step === undefined && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Home') player.currentTime = 0;
    else if (event.key === 'End') player.currentTime = player.duration;
    else player.currentTime += step ?? 0;
  };

  return (
    <div
      className="sluis-wave"
      role="slider"
      tabIndex={0}
      aria-label={t('player.position')}
      aria-valuemin={0}
      aria-valuemax={Math.floor(player.duration)}
      aria-valuenow={second}
      aria-valuetext={t('player.positionText', {
        now: clockTime(second * 1000),
        all: clockTime(player.duration * 1000),
      })}
      onKeyDown={onKeyDown}
    >
      <div ref={container} />
    </div>
  );
}
