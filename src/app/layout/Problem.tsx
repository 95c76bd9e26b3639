import { openChoice } from '../sets/openChoice.ts';
import type { Problem as ProblemShape } from '../store/store.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';

const MOST_DETAILS = 12;

/** In the place of the dashboard: why there is nothing to see, and what to do about it. */
export function Problem({ problem }: { readonly problem: ProblemShape }) {
  const { problems } = useWords();
  const words = useWords();
  const store = useStoreApi();
  const first = useStore((state) => state.choices[0]);
  return (
    <main className="area-message">
      <div className="problem" role="alert">
        <h2>{problem.what}</h2>
        <p>{problem.remedy}</p>
        {problem.details.length > 0 && (
          <details>
            <summary>{problems.details}</summary>
            <ul>
              {problem.details.slice(0, MOST_DETAILS).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
        <p className="problem-ways">
          <button type="button" className="button" onClick={() => location.reload()}>
            {problems.again}
          </button>
          {first && (
            <button type="button" className="button" onClick={() => void openChoice(store, words, first.url)}>
              {problems.first}
            </button>
          )}
        </p>
      </div>
    </main>
  );
}
