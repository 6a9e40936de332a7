/** "1:02:03" or "2:03". */
export function clockTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, zone: string | undefined, style: 'long' | 'short' | 'time') {
  const key = `${language} ${zone ?? ''} ${style}`;
  const kept = formats.get(key);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat(language, {
    ...(style !== 'time' && { day: 'numeric', month: 'short', year: 'numeric' }),
    ...(style === 'long' && { weekday: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
    ...(zone && { timeZone: zone }),
  });
  formats.set(key, made);
  return made;
}

/** In the given zone, or in the reader's. */
export function dateTime(
  instant: string,
  language: string,
  zone?: string,
  style: 'long' | 'short' | 'time' = 'short',
): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  try {
    return formatOf(language, zone, style).format(date);
  } catch {
    return formatOf(language, undefined, style).format(date);
  }
}

/** For the hover text: the same instant for everybody. */
export function utcTime(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : date.toISOString().slice(0, 19).replace('T', ' ');
}
