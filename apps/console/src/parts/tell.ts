import { notifications } from '@mantine/notifications';
import { knownText } from '../language/known-text.ts';
import { problemText } from './words.tsx';

function show(message: string, color: 'moss' | 'brick', autoClose: number): void {
  const label = knownText(['app.close']);
  notifications.show({ message, color, autoClose, closeButtonProps: { 'aria-label': label } });
}

/** Something was done. */
export function tellDone(message: string): void {
  show(message, 'moss', 5000);
}

export function tellProblem(error: unknown): void {
  show(problemText(error), 'brick', 8000);
}
