import { useState } from 'react';
import type { EventProperties } from '../../event-set/eventSet.ts';
import { useWords } from '../words/useWords.ts';
import { useDesk, useReview } from './DeskContext.ts';
import type { FoundPlace } from './desk.ts';
import type { EntryPlace } from './entries.ts';
import { placeOfAlternative, placeOfFound } from './entryPlace.ts';

/** The other readings of the place's name, a search in the gazetteer, and no place at all. */
export function PlaceTools({
  properties,
  onPlace,
}: {
  readonly properties: EventProperties;
  readonly onPlace: (place: EntryPlace) => void;
}) {
  const desk = useDesk();
  const { review, words } = desk;
  const { locale } = useWords();
  const busy = useReview((state) => state.busy);
  const [sought, setSought] = useState('');
  const [found, setFound] = useState<readonly FoundPlace[] | null>(null);
  const { alternatives, placeName } = properties;
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const nameOf = (place: {
    readonly name: string;
    readonly admin1: string | null;
    readonly countryCode: string | null;
    readonly level: string;
  }) => {
    const country = place.countryCode === null ? null : countries.of(place.countryCode);
    return [place.name, place.admin1, country, place.level].filter((part) => part != null).join(', ');
  };

  async function look(): Promise<void> {
    try {
      setFound(await desk.findPlaces(sought));
    } catch (error) {
      review.setState({ message: error instanceof Error ? error.message : String(error) });
    }
  }

  return (
    <div className="review-place">
      {alternatives.length > 0 && (
        <>
          <h3 className="quiet">{words.otherReadings}</h3>
          <ol className="review-choices">
            {alternatives.slice(0, 9).map((alternative, index) => (
              <li key={`${alternative.geonameId} ${alternative.lngLat.join(' ')}`}>
                <button
                  type="button"
                  className="button"
                  disabled={busy}
                  onClick={() => onPlace(placeOfAlternative(alternative))}
                >
                  <kbd>{index + 1}</kbd> {nameOf(alternative)}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
      <form
        className="review-row"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (sought.trim() !== '') void look();
        }}
      >
        <label className="review-label">
          {words.place}
          <input
            className="review-field"
            type="search"
            placeholder={words.findPlace}
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        </label>
        <button type="submit" className="button" disabled={sought.trim() === ''}>
          {words.findPlace}
        </button>
      </form>
      {found?.length === 0 && <p role="status">{words.noSuchPlace}</p>}
      {found && found.length > 0 && (
        <ul className="review-choices">
          {found.map((place) => (
            <li key={`${place.geonameId} ${place.level} ${place.lngLat.join(' ')}`}>
              <button
                type="button"
                className="button"
                disabled={busy}
                onClick={() => onPlace(placeOfFound(place))}
              >
                {nameOf(place)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="review-row">
        {placeName !== null && (
          <button type="button" className="button" disabled={busy} onClick={() => onPlace(null)}>
            {words.noPlace}
          </button>
        )}
        <span className="quiet">{words.pinHint}</span>
      </div>
    </div>
  );
}
