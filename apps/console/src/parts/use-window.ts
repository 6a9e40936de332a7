import { useEffect, useState } from 'react';

export type Span = { first: number; last: number };

/** Which rows of equal height are in sight, with some around them. */
export function rowsInSight(facts: {
  rows: number;
  rowHeight: number;
  /** Of the list's upper edge, from the upper edge of the view; negative when scrolled past. */
  top: number;
  viewHeight: number;
  around?: number;
}): Span {
  const { rows, rowHeight, top, viewHeight, around = 12 } = facts;
  const first = Math.floor(-top / rowHeight) - around;
  const last = Math.ceil((viewHeight - top) / rowHeight) + around;
  return { first: Math.max(0, Math.min(first, rows)), last: Math.max(0, Math.min(last, rows)) };
}

/** Follows the page's scrolling, so that ten thousand rows cost as much as thirty. */
export function useWindow(list: React.RefObject<HTMLElement | null>, rows: number, rowHeight: number): Span {
  const [span, setSpan] = useState<Span>({ first: 0, last: Math.min(rows, 40) });
  useEffect(() => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const top = list.current?.getBoundingClientRect().top ?? 0;
        const now = rowsInSight({ rows, rowHeight, top, viewHeight: window.innerHeight });
        setSpan((before) => (before.first === now.first && before.last === now.last ? before : now));
      });
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [list, rows, rowHeight]);
  return span;
}
