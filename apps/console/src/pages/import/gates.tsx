import { useTranslation } from 'react-i18next';

export type Stage = 'idle' | 'receive' | 'filter' | 'done' | 'refused';

const gates = ['gateReceive', 'gateFilter', 'gateSeal'] as const;

/** The way of a conversation as what it is: three gates, one after the other. */
export function Gates({ stage }: { stage: Stage }) {
  const { t } = useTranslation();
  const passed = { idle: 0, receive: 0, filter: 1, done: 3, refused: 0 }[stage];
  const current = { idle: -1, receive: 0, filter: 1, done: -1, refused: -1 }[stage];
  return (
    <ol className="sluis-gates">
      {gates.map((gate, index) => (
        <li key={gate} data-state={index < passed ? 'passed' : index === current ? 'current' : 'shut'}>
          <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false">
            <path d="M5 3v22M23 3v22" />
            <path d={index < passed ? 'M5 8l0 14M23 8l0 14' : 'M5 8l9 7 9-7M5 16l9 7 9-7'} />
          </svg>
          {t(`import.${gate}`)}
        </li>
      ))}
    </ol>
  );
}
