import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Opening } from '../../api/types.ts';
import { knownText } from '../../language/known-text.ts';
import { Note } from '../../parts/words.tsx';

type Delicate = NonNullable<Opening['transcript']['delicate']>;
type Props = { delicate: Delicate; onTurn: (turn: number) => void };

/** That the words ask for a stricter class, and where they do: a proposal, which people judge. */
export function DelicateNote({ delicate, onTurn }: Props) {
  const { t } = useTranslation();
  if (delicate.proposes === undefined) return null;
  const percent = Math.round(delicate.score * 100);
  return (
    <Note tone="amber">
      <Text fw={600}>{t('delicate.title', { class: t(`class.${delicate.proposes}`) })}</Text>
      <Text fz="sm">{t('delicate.lead', { percent })}</Text>
      <ul className="sluis-delicate">
        {delicate.reasons.map(({ matter, turn, phrase, about }) => (
          <li key={`${matter} ${phrase}`}>
            <button type="button" className="sluis-link" onClick={() => onTurn(turn)}>
              {knownText([`delicate.matter.${matter}`, matter])}
            </button>
            {`: ${t('delicate.word', { phrase })} · ${t(`delicate.about.${about}`)}`}
          </li>
        ))}
      </ul>
    </Note>
  );
}
