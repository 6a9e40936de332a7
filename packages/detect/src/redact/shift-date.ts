import { lexiconOf } from '../lexicon.ts';
import { numberAt, skipConnectors, yearAt } from '../rules/date.ts';
import { readTurn, type TurnContext } from '../turn-context.ts';
import type { Language } from '../types.ts';

type CalendarDate = { year: number; month: number; day: number };

/** A date as written or said, moved by whole days, as 1982-03-24; undefined when it is no whole date of the calendar. */
export function shiftDate(text: string, days: number, language: Language): string | undefined {
  const date = readCalendarDate(text, language);
  if (!date) return undefined;
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + days));
  return Number.isNaN(moved.getTime()) ? undefined : moved.toISOString().slice(0, 10);
}

/** Day before month unless only the other order is a date; a year before both. */
export function readCalendarDate(text: string, language: Language): CalendarDate | undefined {
  const context = readTurn(0, '', text.slice(0, 200), lexiconOf(language));
  const { numbers, month } = partsOf(context);
  const [first, second, third] = numbers;
  if (month !== undefined) {
    if (first === undefined || second === undefined || third !== undefined) return undefined;
    return first > 31 ? checked(first, month, second) : checked(second, month, first);
  }
  if (first !== undefined && second === undefined) return fromOneNumber(context);
  if (first === undefined || second === undefined || third === undefined || numbers.length > 3)
    return undefined;
  if (first > 31) return checked(first, second, third);
  return checked(third, second, first) ?? checked(third, first, second);
}

/** The numbers of the date in their order and the month's name. Nothing else may be in between but small words. */
function partsOf(context: TurnContext): { numbers: number[]; month: number | undefined } {
  const numbers: number[] = [];
  let month: number | undefined;
  let at = skipConnectors(context, 0);
  while (at < context.tokens.length && numbers.length <= 3) {
    const named = context.entries[at]?.month;
    const before = numbers.length + (month === undefined ? 0 : 1);
    if (named !== undefined && month === undefined) {
      month = named;
      at++;
    } else {
      const part = (before >= 2 ? yearAt(context, at) : undefined) ?? numberAt(context, at);
      if (!part) return { numbers: [], month: undefined };
      numbers.push(part.value);
      at = part.end;
    }
    // A row of small words is longer than one look.
    for (let next = skipConnectors(context, at); next > at; next = skipConnectors(context, at)) at = next;
  }
  return { numbers, month };
}

/** 24031982 and 19820324. */
function fromOneNumber(context: TurnContext): CalendarDate | undefined {
  const digits = context.tokens.map((token) => token.text).join('');
  if (!/^[0-9]{8}$/.test(digits)) return undefined;
  const cut = (...lengths: number[]): number[] => {
    let at = 0;
    return lengths.map((length) => {
      at += length;
      return Number(digits.slice(at - length, at));
    });
  };
  const [day = 0, month = 0, year = 0] = cut(2, 2, 4);
  const [yearFirst = 0, monthSecond = 0, dayLast = 0] = cut(4, 2, 2);
  const isYear = (value: number): boolean => value >= 1880 && value <= 2100;
  if (isYear(year)) return checked(year, month, day);
  return isYear(yearFirst) ? checked(yearFirst, monthSecond, dayLast) : undefined;
}

/** Two digits are a year of this century up to 29, of the last one from 30 on. */
function checked(given: number, month: number, day: number): CalendarDate | undefined {
  const year = given >= 100 ? given : given < 30 ? 2000 + given : 1900 + given;
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return undefined;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : undefined;
}
