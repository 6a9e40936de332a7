import {
  findingTypes,
  type Language,
  type ListQuery,
  languages,
  soundFindingTypes,
} from '../../api/types.ts';

/**
 * What of the filters stands in the address: times, queue, language and type. Words, names, customers and cases never do:
 * addresses end up in logs, histories and screenshots.
 */
export function readListQuery(search: Record<string, unknown>): ListQuery {
  const { from, to, queue, language, type } = search;
  return {
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
    ...(typeof queue === 'string' && queue !== '' && { queue: queue.slice(0, 200) }),
    ...(languages.includes(language as Language) && { language: language as Language }),
    ...([...findingTypes, ...soundFindingTypes].some((known) => known === type) && { type: type as string }),
  };
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** Days of the reader's zone as instants: from the first moment of one up to the first moment after the other. */
export function instantsOf({ from, to }: ListQuery): { from?: string; to?: string } {
  return {
    ...(from && { from: midnight(from, 0).toISOString() }),
    ...(to && { to: midnight(to, 1).toISOString() }),
  };
}

function midnight(day: string, later: number): Date {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date! + later);
}
