import { useStore } from '../store/useStore.ts';
import { useLandmarks } from '../surroundings/landmarks.ts';
import { useWords } from '../words/useWords.ts';

/** In the place of the dashboard while a set comes in; of a large one it says how much of it has. */
export function Loading() {
  const words = useWords();
  const { Main } = useLandmarks();
  const share = useStore((state) => state.loading);
  return (
    <Main className="area-message" aria-busy="true">
      <div className="loading">
        <p className="quiet">{words.loading}</p>
        {share !== null && (
          // Without a value it is under way, and nobody knows how far.
          <progress aria-label={words.loading} value={share > 0 ? share : undefined} />
        )}
      </div>
    </Main>
  );
}
