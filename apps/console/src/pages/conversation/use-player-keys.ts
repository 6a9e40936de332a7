import { useEffect } from 'react';

export type PlayerKeys = Partial<
  Record<
    | 'play'
    | 'back'
    | 'forward'
    | 'nextRedaction'
    | 'previousRedaction'
    | 'nextTurn'
    | 'previousTurn'
    | 'slower'
    | 'faster'
    | 'wrong'
    | 'missed',
    () => void
  >
>;

const actions: Record<string, keyof PlayerKeys> = {
  ' ': 'play',
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  n: 'nextRedaction',
  p: 'previousRedaction',
  j: 'nextTurn',
  k: 'previousTurn',
  '<': 'slower',
  ',': 'slower',
  '>': 'faster',
  '.': 'faster',
  w: 'wrong',
  m: 'missed',
};

/** What has a meaning of its own for keys keeps it: fields, tabs, sliders; buttons keep the space bar. */
function keepsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [role=dialog], [role=menu], [role=combobox]')) return true;
  if (key.startsWith('Arrow') && target.closest('[role=tab], [role=slider]')) return true;
  return key === ' ' && target.closest('button, a, [role=tab]') !== null;
}

export function usePlayerKeys(keys: PlayerKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      const act = action && keys[action];
      if (!act || keepsKey(event.target, event.key)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [keys]);
}
