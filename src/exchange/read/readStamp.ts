// Accepted: 2024-10-29T14:00:00.000+01:00; 2024-10-29 14:00; 2024-10-29t14:00Z; -0043-03-15T00:00
const STAMP =
  /^(?<day>-?\d{4}-\d\d-\d\d)[T ](?<clock>\d\d:?\d\d)(?::?(?<rest>\d\d(?:[.,]\d{1,9})?))?\s?(?:Z|UTC|[+-]\d\d(?::?\d\d)?)?$/i;

/** A day with its clock, as EDTF; the day alone where the clock stands at midnight. */
export function readStamp(text: string): string | null {
  const groups = STAMP.exec(text)?.groups;
  if (!groups) return null;
  const clock = (groups.clock ?? '').replace(/^(\d\d)(\d\d)$/, '$1:$2');
  const isMidnight = clock === '00:00' && Number((groups.rest ?? '0').replace(',', '.')) === 0;
  return isMidnight ? (groups.day ?? null) : `${groups.day}T${clock}`;
}
