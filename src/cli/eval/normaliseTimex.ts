/**
 * A TIMEX3 value in the form in which values are compared: capitals, `P1.0Y` as `P1Y`, seconds of zero dropped.
 * Midnight stays, since it is a time.
 */
export function normaliseTimex(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  let text = String(value).trim().toUpperCase();
  if (text.startsWith('P')) text = text.replace(/(\d+)\.0+(?=[A-Z])/g, '$1');
  return text.replace(/(T\d\d:\d\d):00(\.0+)?Z?$/, '$1');
}

/** A more lenient form: weeks as days, years as months, whole days of hours as days, times cut to their day. */
export function loosenTimex(value: string | null | undefined): string | null {
  const text = normaliseTimex(value);
  if (!text) return text;
  const duration = /^P(?<time>T?)(?<number>\d+)(?<unit>[YMWDHS])$/.exec(text)?.groups;
  if (!duration) return text.replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1');
  const number = Number(duration.number);
  const isTime = duration.time === 'T';
  if (!isTime && duration.unit === 'W') return `P${number * 7}D`;
  if (!isTime && duration.unit === 'Y') return `P${number * 12}M`;
  if (isTime && duration.unit === 'H' && number % 24 === 0) return `P${number / 24}D`;
  return text;
}
