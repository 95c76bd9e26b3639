import { useId, useMemo } from 'react';
import { confidenceCounts } from '../store/confidenceCounts.ts';
import { setLeastConfidence } from '../store/filterActions.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { countIn } from '../words/countIn.ts';
import { useWords } from '../words/useWords.ts';
import { confidenceLevels, leastWords } from './confidenceLevels.ts';

/** The least confidence, in words, each with how many events it would show. */
export function ConfidenceOptions() {
  const words = useWords();
  const store = useStoreApi();
  const name = useId();
  const doubtfulBelow = useStore((state) => state.set?.dateline.minConfidence ?? 0);
  const least = useStore((state) => state.leastConfidence);
  const levels = useMemo(
    () => confidenceLevels(words.likelihoods, doubtfulBelow, least),
    [words, doubtfulBelow, least],
  );
  const counts = useStore((state) => confidenceCounts(state, levels));
  const { number } = countIn(words.locale);
  return (
    <fieldset className="facet-options facet-values" aria-label={words.filters.confidence}>
      {levels.map((level, index) => (
        <label key={level} className="facet-option" data-empty={counts[index] === 0 || undefined}>
          <input
            type="radio"
            name={name}
            checked={least === level}
            onChange={() => setLeastConfidence(store, level)}
          />
          <span className="facet-name">{words.sentence(leastWords(level, words))}</span>
          <span className="facet-count" aria-hidden="true">
            {number(counts[index] ?? 0)}
          </span>
          <span className="only-spoken">, {words.filters.amountOf(counts[index] ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}
