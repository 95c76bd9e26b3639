import { useState } from 'react';
import { openChoice } from '../sets/openChoice.ts';
import { readSite } from '../sets/openSite.ts';
import type { Problem as ProblemShape } from '../store/store.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { useLandmarks } from '../surroundings/landmarks.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { useWords } from '../words/useWords.ts';

const MOST_DETAILS = 12;

/** In the place of the dashboard: why there is nothing to see, and what to do about it. */
export function Problem({ problem }: { readonly problem: ProblemShape }) {
  const { problems } = useWords();
  const words = useWords();
  const { Main } = useLandmarks();
  const store = useStoreApi();
  const surroundings = useSurroundings();
  const first = useStore((state) => state.choices[0]);
  const [trying, setTrying] = useState(false);

  /** Not by loading the page anew: without a connection that would be the end of the page. */
  async function tryAgain(): Promise<void> {
    setTrying(true);
    await readSite(store, words, surroundings);
    setTrying(false);
  }

  return (
    <Main className="area-message">
      <div className="problem">
        <div className="problem" role="alert">
          <h2>{problem.what}</h2>
          <p>{problem.remedy}</p>
        </div>
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
          <button type="button" className="button" aria-disabled={trying} onClick={() => void tryAgain()}>
            {problems.again}
          </button>
          {first && (
            <button
              type="button"
              className="button"
              onClick={() => void openChoice(store, words, surroundings, first.url)}
            >
              {problems.first}
            </button>
          )}
        </p>
      </div>
    </Main>
  );
}
