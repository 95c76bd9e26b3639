import type { EventProperties } from '../../event-set/eventSet.ts';
import { confidenceWord, dateBasisWords, placeBasisWords } from '../words/basisWords.ts';
import { eventDateWords } from '../words/dateWords.ts';
import { placeWords, radiusWords } from '../words/placeWords.ts';
import { useWords } from '../words/useWords.ts';
import { otherPlaces } from './otherPlaces.ts';
import { useSaidWords } from './useSaidWords.ts';

/** When, where and according to whom, each with how it is known and how likely the reading is. */
export function FactList({ properties }: { readonly properties: EventProperties }) {
  const words = useWords();
  const { dateBasis, placeBasis } = properties;
  const dateSaid = useSaidWords(properties.evidence, 'date');
  const placeSaid = useSaidWords(properties.evidence, 'place');
  const date = eventDateWords(properties, words, 'long');
  const place = placeWords(properties, words);
  const others = otherPlaces(properties, words);
  return (
    <dl className="facts">
      <Fact
        name={words.when}
        value={date}
        missing={words.undatedPhrase}
        notes={[
          dateBasisWords(properties, dateSaid, words),
          dateBasis === 'person' ? null : confidenceWord(properties.dateConfidence, words),
        ]}
      />
      <Fact
        name={words.where}
        value={place}
        missing={words.unplacedPhrase}
        notes={[
          radiusWords(properties, words),
          placeBasisWords(properties, placeSaid, words),
          placeBasis === 'person' ? null : confidenceWord(properties.placeConfidence, words),
          others === null ? null : words.cardView.couldBe(others),
        ]}
      />
      {properties.attribution && (
        <Fact name={words.saidBy} value={properties.attribution.name} missing="" notes={[]} />
      )}
    </dl>
  );
}

function Fact(props: {
  readonly name: string;
  readonly value: string | null;
  readonly missing: string;
  readonly notes: readonly (string | null)[];
}) {
  const words = useWords();
  const notes = props.notes.filter((note) => note !== null);
  return (
    <div className="fact">
      <dt className="small quiet">{props.name}</dt>
      <dd className={props.value === null ? 'row-missing' : 'fact-value'}>
        {props.value === null ? props.missing : words.sentence(props.value)}
      </dd>
      {props.value !== null && notes.length > 0 && (
        <dd className="small quiet">
          {notes.map((note) => (
            <span key={note} className="fact-note">
              {note}
            </span>
          ))}
        </dd>
      )}
    </div>
  );
}
