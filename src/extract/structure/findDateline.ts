import type { Span } from '../../event-set/eventSet.ts';

/** The place words of a dateline, and where the story begins behind it. */
export interface Dateline extends Span {
  readonly bodyStart: number;
}

/** A dateline stands near the head of the text, behind title and standfirst at most. */
const SEARCHED_LENGTH = 1500;

/** "WASHINGTON", "ST. LOUIS", "BEIRUT/JERUSALEM". */
const SHOUTED = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,3}`;
/** "London", "Mexico City": only where an agency, a country and a dash, or a date and a dash follow. */
const WRITTEN = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}`;
/** ", Kenya", ", N.Y.", ", South Africa". */
const INSIDE = String.raw`, ?(?:\p{Lu}[\p{L}.]+ ?){1,3}`;
/** ", Jan. 5", ", 19 December", ", 5 March 2024", ", Nov. 3, 2015", ", Monday". */
const DATE = String.raw`, ?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}|\p{Lu}\p{Ll}+day)(?:,? \d{4})?`;
const DASH = '(?:--+|[–—_]+|- )';
/** Behind an agency any dash will do. */
const AGENCY_DASH = '(?:--+|[-–—_]+)';

/**
 * Accepted forms, at the beginning of a line:
 * "JERUSALEM (AP)_", "NAIROBI, Kenya (AP) _", "WASHINGTON, Jan. 5 (Reuters) -", "PARIS —", "London (CNN) --",
 * "ST. LOUIS - ", "Kabul, Afghanistan (CNN)", "LIMA, 19 December (agencies) —", "Mexico City, 5 March 2024 —", "Aleppo, Syria –".
 */
const WITH_SIGN = new RegExp(
  String.raw`^[ \t]*(?<place>${SHOUTED}(?:${INSIDE})?|${WRITTEN}(?:${INSIDE})?(?=\s*\()|${WRITTEN}${INSIDE}(?=\s*[–—])|${WRITTEN}(?=${DATE}\s*[–—]))(?:${DATE})?\s*(?:\((?<agency>\p{L}[\p{L}. /]{1,30})\)\s*${AGENCY_DASH}?|${DASH})[ \t]*`,
  'u',
);

/** A line of nothing but capitals, as "ISTANBUL" or "ANKARA, TURKEY": the place of a story that goes on below. */
const ALONE = /^[ \t]*(?<place>\p{Lu}[\p{Lu}.'’-]{2,}(?:[ ,]+\p{Lu}[\p{Lu}.'’-]+){0,3})[ \t]*$/u;

/** Finds the dateline: where a report was filed. It places nothing but a main event that nothing else places. */
export function findDateline(text: string): Dateline | null {
  let lineStart = 0;
  let seen = 0;
  while (lineStart < text.length && lineStart < SEARCHED_LENGTH && seen < 6) {
    const lineFeed = text.indexOf('\n', lineStart);
    const lineEnd = lineFeed < 0 ? text.length : lineFeed;
    const line = text.slice(lineStart, Math.min(lineEnd, lineStart + 200));
    if (line.trim() !== '') {
      const signed = WITH_SIGN.exec(line);
      const match = signed ?? (seen > 0 || lineEnd < text.length ? ALONE.exec(line) : null);
      const place = match?.groups?.place;
      if (match && place && (signed || seen > 0)) {
        const start = lineStart + match[0].indexOf(place);
        return {
          start,
          end: start + place.trimEnd().length,
          bodyStart: lineStart + match[0].length,
        };
      }
      seen++;
    }
    lineStart = lineEnd + 1;
  }
  return null;
}
