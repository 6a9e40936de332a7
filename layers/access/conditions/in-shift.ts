/** When a team works: in one zone, the same hours on each of these days. */
export type Shift = {
  /** IANA zone. */
  zone: string;
  /** ISO 8601: 1 is Monday, 7 is Sunday. The day that the shift begins on. */
  days: readonly number[];
  /** "HH:MM"; with `to` at or before `from` the shift ends on the next day. */
  from: string;
  to: string;
};

const minuteMs = 60_000;
const dayMinutes = 24 * 60;

/**
 * When the shift that runs at this instant ends, or null when none runs. Counted in local time, so that the day of a
 * clock change has its hours where people have them.
 */
export function shiftEnd(shift: Shift, nowMs: number): number | null {
  const local = localTime(shift.zone, nowMs);
  const { weekday, minute } = local;
  const from = minutesOf(shift.from);
  const to = minutesOf(shift.to);
  const yesterday = weekday === 1 ? 7 : weekday - 1;
  const isOvernight = to <= from;
  if (shift.days.includes(weekday) && minute >= from && (isOvernight || minute < to)) {
    return instantAfter(shift.zone, nowMs, local.dayMs + (isOvernight ? to + dayMinutes : to) * minuteMs);
  }
  if (isOvernight && shift.days.includes(yesterday) && minute < to) {
    return instantAfter(shift.zone, nowMs, local.dayMs + to * minuteMs);
  }
  return null;
}

export function isInShift(shift: Shift, nowMs: number): boolean {
  return shiftEnd(shift, nowMs) !== null;
}

/**
 * The first instant after `nowMs` whose local time is this one (given as if it were UTC). On the night that the clocks
 * change the shift ends when the clock on the wall says so; a time that the clock skips is the moment of the change's end.
 */
function instantAfter(zone: string, nowMs: number, wallMs: number): number {
  const offsets = [nowMs, wallMs - dayMinutes * minuteMs, wallMs + dayMinutes * minuteMs].map((atMs) =>
    offsetMs(zone, atMs),
  );
  const candidates = offsets.map((offset) => wallMs - offset).sort((a, b) => a - b);
  const isExact = (atMs: number) => atMs + offsetMs(zone, atMs) === wallMs;
  return candidates.find((atMs) => atMs > nowMs && isExact(atMs)) ?? Math.max(...candidates);
}

/** Local time less UTC, to the minute. */
function offsetMs(zone: string, atMs: number): number {
  const { dayMs, minute } = localTime(zone, atMs);
  return dayMs + minute * minuteMs - Math.floor(atMs / minuteMs) * minuteMs;
}

function minutesOf(clock: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$|^24:00$/.exec(clock);
  if (!match) throw new TypeError('a shift begins and ends at a time like 08:30');
  return clock === '24:00' ? dayMinutes : Number(match[1]) * 60 + Number(match[2]);
}

const formats = new Map<string, Intl.DateTimeFormat>();
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `dayMs`: midnight of the local date, as if it were UTC. */
function localTime(zone: string, nowMs: number): { weekday: number; minute: number; dayMs: number } {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(nowMs).map(({ type, value }) => [type, value]));
  return {
    weekday: weekdays.indexOf(parts.weekday ?? '') + 1,
    minute: Number(parts.hour) * 60 + Number(parts.minute),
    dayMs: Date.UTC(Number(parts.year), Number(parts.month) - 1, Number(parts.day)),
  };
}
