import type { AppEvent } from '../store/prepare.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { eventDateWords } from '../words/dateWords.ts';
import { placeWords } from '../words/placeWords.ts';
import { statusWords } from '../words/statusWords.ts';
import type { TextWidth } from './letterWidths.ts';

/** How wide the line below each headline is, position by position, in pixels. The same date or place is said but once. */
export function factsWidths(events: readonly AppEvent[], words: Catalogue, widthOf: TextWidth): Float32Array {
  const between = widthOf(' · ');
  const dates = once(({ properties }: AppEvent) =>
    widthOf(eventDateWords(properties, words) ?? words.undatedPhrase),
  );
  const places = once(({ properties }: AppEvent) =>
    widthOf(placeWords(properties, words) ?? words.unplacedPhrase),
  );
  const marks = once(({ properties }: AppEvent) => {
    const said = statusWords(properties, words).join(', ');
    return said === '' ? 0 : widthOf(said) + between;
  });
  const sources = once(({ outlets }: AppEvent) =>
    outlets < 2 ? 0 : between + widthOf(words.listView.sources(outlets)),
  );
  return Float32Array.from(events, (event) => {
    const { edtf, time, placeName, countryCode, level, status, claim } = event.properties;
    return (
      between +
      dates(`${edtf} ${time}`, event) +
      places(`${placeName} ${countryCode} ${level}`, event) +
      marks(`${status} ${claim}`, event) +
      sources(String(event.outlets), event)
    );
  });
}

function once(compute: (event: AppEvent) => number): (key: string, event: AppEvent) => number {
  const known = new Map<string, number>();
  return (key, event) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = compute(event);
    known.set(key, made);
    return made;
  };
}
