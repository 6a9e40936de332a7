import { useEffect, useState } from 'react';
import { client } from '../../api/queries.ts';
import type { Opening } from '../../api/types.ts';
import { canDecode } from '../../sound/decode-samples.ts';
import { rangeHeader } from '../../sound/sound-format.ts';
import { SoundPlayer } from '../../sound/sound-player.ts';
import { createSoundSource } from '../../sound/sound-source.ts';

/** A player for an opening's sound; null while there is none, or none that this browser can decode. */
export function usePlayer(
  conversationId: string,
  opening: Opening,
  onFailure: (error: unknown) => void,
): SoundPlayer | null {
  const [player, setPlayer] = useState<SoundPlayer | null>(null);
  useEffect(() => {
    const { audio, openingId } = opening;
    if (!audio || !canDecode(audio.format.encoding)) return;
    const source = createSoundSource({
      format: audio.format,
      sizeBytes: audio.sizeBytes,
      async fetchRange(range, signal) {
        const response = await client.send('GET', `/conversations/${conversationId}/audio`, {
          headers: { 'sluis-opening': openingId, range: rangeHeader(range), accept: '*/*' },
          signal,
        });
        return new Uint8Array(await response.arrayBuffer());
      },
    });
    const made = new SoundPlayer(source, onFailure);
    setPlayer(made);
    return () => {
      made.close();
      setPlayer(null);
    };
  }, [conversationId, opening, onFailure]);
  return player;
}

/** Something of the player that the page shows; read again at its events, and only a change draws anew. */
export function usePlayerValue<Value extends string | number | boolean>(
  player: SoundPlayer | null,
  read: (player: SoundPlayer) => Value,
  otherwise: Value,
): Value {
  const [value, setValue] = useState(otherwise);
  useEffect(() => {
    if (!player) return;
    const look = () => setValue(read(player));
    look();
    const events = [
      'timeupdate',
      'play',
      'pause',
      'ended',
      'seeking',
      'seeked',
      'waiting',
      'playing',
      'ratechange',
      'volumechange',
    ];
    for (const event of events) player.addEventListener(event, look);
    return () => {
      for (const event of events) player.removeEventListener(event, look);
    };
  }, [player, read]);
  return player ? value : otherwise;
}
