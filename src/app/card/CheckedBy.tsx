import type { EventProperties } from '../../event-set/eventSet.ts';
import { checkWords } from '../words/checkWords.ts';
import { useWords } from '../words/useWords.ts';

/** Who checked an event, and what they changed, when and why, each in its line. */
export function CheckedBy(props: {
  readonly properties: Pick<EventProperties, 'checks'>;
  readonly checkedBy: string;
}) {
  const words = useWords();
  return (
    <div className="card-checks">
      <p>{words.checkedBy(props.checkedBy)}</p>
      <ul>
        {(props.properties.checks ?? []).map((check, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was done keeps its order, and may have been done twice.
          <li key={index} dir="auto">
            {checkWords(check, words)}
          </li>
        ))}
      </ul>
    </div>
  );
}
