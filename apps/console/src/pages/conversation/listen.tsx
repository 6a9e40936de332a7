import { Stack, Text } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark, Opening } from '../../api/types.ts';
import { Note, problemText } from '../../parts/words.tsx';
import { canDecode } from '../../sound/decode-samples.ts';
import type { SoundPlayer } from '../../sound/sound-player.ts';
import { DelicateNote } from './delicate-note.tsx';
import { PlayerPanel, speeds } from './player-panel.tsx';
import { RedactionList } from './redaction-list.tsx';
import {
  leadMs,
  listRedactions,
  nextRedaction,
  previousRedaction,
  type Redaction,
  turnAt,
} from './redactions.ts';
import { type Report, ReportDialog } from './report-dialog.tsx';
import { Transcript } from './transcript.tsx';
import { usePlayer, usePlayerValue } from './use-player.ts';
import { usePlayerKeys } from './use-player-keys.ts';

/** An opened conversation: sound, words and what was taken out of both, moving together. */
export function Listen({
  conversationId,
  opening,
  onMasked,
}: {
  conversationId: string;
  opening: Opening;
  onMasked: (opening: Opening) => void;
}) {
  const { t } = useTranslation();
  const { turns } = opening.transcript;
  const redactions = useMemo(() => listRedactions(turns), [turns]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const onFailure = useCallback((error: unknown) => setTrouble(problemText(error)), []);
  const player = usePlayer(conversationId, opening, onFailure);
  // What was missed is masked and the sound is another one: it goes on where it was.
  const resumeAt = useRef(0);
  useEffect(() => {
    if (!player || resumeAt.current === 0) return;
    player.currentTime = resumeAt.current;
    resumeAt.current = 0;
  }, [player]);
  const readTurn = useCallback((playing: SoundPlayer) => turnAt(turns, playing.currentTime * 1000), [turns]);
  const current = usePlayerValue(player, readTurn, -1);

  const seek = (ms: number) => {
    if (!player) return;
    setTrouble(null);
    player.currentTime = ms / 1000;
  };
  const jump = (redaction: Redaction | null) => {
    if (!redaction) return;
    setSelected(redaction.id);
    if (redaction.startMs !== null) seek(redaction.startMs - leadMs);
  };
  const nowMs = () => (player?.currentTime ?? 0) * 1000;
  const changeSpeed = (step: number) => {
    if (!player) return;
    const index = (speeds as readonly number[]).indexOf(player.playbackRate);
    player.playbackRate = speeds[Math.max(0, Math.min(speeds.length - 1, index + step))] ?? 1;
  };
  const toTurn = (index: number) => {
    const startMs = turns[Math.max(0, Math.min(turns.length - 1, index))]?.startMs;
    if (startMs !== undefined) seek(startMs);
  };
  const selectedRedaction = redactions.find(({ id }) => id === selected) ?? null;
  usePlayerKeys({
    play: () => (player?.paused ? void player.play() : player?.pause()),
    back: () => seek(nowMs() - 5000),
    forward: () => seek(nowMs() + 5000),
    nextRedaction: () => jump(nextRedaction(redactions, nowMs())),
    previousRedaction: () => jump(previousRedaction(redactions, nowMs())),
    nextTurn: () => toTurn(current + 1),
    previousTurn: () => toTurn(current - 1),
    slower: () => changeSpeed(-1),
    faster: () => changeSpeed(1),
    wrong: () => selectedRedaction && setReport({ kind: 'wrong', redaction: selectedRedaction }),
    missed: () => turns.length > 0 && setReport({ kind: 'missed', turn: Math.max(0, current) }),
  });
  const onMark = (turn: number, mark: Mark) =>
    jump(redactions.find((redaction) => redaction.turn === turn && redaction.mark === mark) ?? null);
  const { audio } = opening;
  return (
    <Stack gap="lg">
      {opening.transcript.delicate && <DelicateNote delicate={opening.transcript.delicate} onTurn={toTurn} />}
      {!audio && <Note>{t('conversation.noAudio')}</Note>}
      {audio && !canDecode(audio.format.encoding) && (
        <Note tone="amber">{t('conversation.noDecoder', { encoding: audio.format.encoding })}</Note>
      )}
      {audio && player && (
        <PlayerPanel
          player={player}
          audio={audio}
          redactions={redactions}
          toNextRedaction={() => jump(nextRedaction(redactions, nowMs()))}
        />
      )}
      {trouble && (
        <Note tone="red">
          <Text role="alert">{t('conversation.soundTrouble', { reason: trouble })}</Text>
        </Note>
      )}
      <div className="sluis-columns">
        <Transcript
          turns={turns}
          current={current}
          onSeek={player ? seek : undefined}
          onMissed={(turn) => setReport({ kind: 'missed', turn })}
          onMark={onMark}
        />
        <RedactionList
          redactions={redactions}
          selected={selected}
          onJump={jump}
          onWrong={(redaction) => setReport({ kind: 'wrong', redaction })}
        />
      </div>
      <ReportDialog
        conversationId={conversationId}
        opening={opening}
        report={report}
        onClose={() => setReport(null)}
        onMasked={(masked) => {
          resumeAt.current = player?.currentTime ?? 0;
          setTrouble(null);
          onMasked(masked);
        }}
      />
    </Stack>
  );
}
