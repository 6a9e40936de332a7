import { Button, Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FindingType, findingTypes } from '../../api/types.ts';
import { Note } from '../../parts/words.tsx';
import { wordsOf } from './redactions.ts';

export type Place = { start: number; end: number; type: string };

type Props = {
  text: string;
  /** Masked at once after a second look; only told otherwise. */
  mayMask: boolean;
  pending: boolean;
  onCancel: () => void;
  onSend: (place: Place) => void;
};

/** First and last word, and what it is; then, where it is masked for good, what that means. */
export function MissedForm({ text, mayMask, pending, onCancel, onSend }: Props) {
  const { t } = useTranslation();
  const words = wordsOf(text);
  const [first, setFirst] = useState<number | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const [type, setType] = useState<FindingType | null>(null);
  const [isSure, setSure] = useState(false);
  const choose = (index: number) => {
    if (first === null || last !== first || index < first) {
      setFirst(index);
      setLast(index);
    } else setLast(index);
  };
  const isChosen = (index: number) => first !== null && last !== null && index >= first && index <= last;
  const place =
    first === null || last === null || type === null
      ? null
      : { start: words[first]!.start, end: words[last]!.end, type };
  if (isSure && place) {
    return (
      <>
        <Note tone="amber">
          <Text fw={640}>{t('redactions.maskTitle')}</Text>
          <Text>
            {t('redactions.maskLead', {
              text: text.slice(place.start, place.end),
              type: t(`finding.${place.type}`),
            })}
          </Text>
        </Note>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setSure(false)}>
            {t('redactions.chooseAgain')}
          </Button>
          <Button color="brick" data-autofocus loading={pending} onClick={() => onSend(place)}>
            {t('redactions.mask')}
          </Button>
        </Group>
      </>
    );
  }
  return (
    <>
      <Text>{t('redactions.missedLead')}</Text>
      <fieldset className="sluis-words">
        <legend className="visually-hidden">{t('redactions.missedLead')}</legend>
        {words.map(({ text: word, start }, index) => (
          <button type="button" key={start} aria-pressed={isChosen(index)} onClick={() => choose(index)}>
            {word}
          </button>
        ))}
      </fieldset>
      <Select
        label={t('redactions.kind')}
        searchable
        required
        data={findingTypes.map((value) => ({ value, label: t(`finding.${value}`) }))}
        value={type}
        onChange={(value) => setType(value as FindingType | null)}
      />
      {!mayMask && <Note>{t('redactions.missedTold')}</Note>}
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
        <Button
          loading={pending}
          disabled={place === null}
          onClick={() => (mayMask ? setSure(true) : place && onSend(place))}
        >
          {mayMask ? t('redactions.next') : t('redactions.send')}
        </Button>
      </Group>
    </>
  );
}
