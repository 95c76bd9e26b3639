import { useContext } from 'react';
import { Header } from './header/Header.tsx';
import { Fallback } from './layout/Fallback.tsx';
import { LateMap } from './layout/LateMap.tsx';
import { LateTimeline } from './layout/LateTimeline.tsx';
import { Loading } from './layout/Loading.tsx';
import { Problem } from './layout/Problem.tsx';
import { SidePanel } from './layout/SidePanel.tsx';
import { LookContext } from './look.ts';
import { PrintSheet } from './print/PrintSheet.tsx';
import { useStore } from './store/useStore.ts';
import { useLandmarks } from './surroundings/landmarks.ts';
import { useSurroundings } from './surroundings/surroundings.ts';
import { useWords } from './words/useWords.ts';

/** The dashboard: header, map, list or card, timeline. Where each stands is the business of layout/layout.css. */
export function App() {
  const words = useWords();
  const { isEmbedded } = useSurroundings();
  const { Main } = useLandmarks();
  const look = useContext(LookContext);
  const problem = useStore((state) => state.problem);
  const ready = useStore((state) => state.set !== null);
  const story = useStore((state) => state.story && state.set !== null);
  return (
    <div className="box">
      <div
        className="dashboard"
        data-story={story || undefined}
        data-compact={look.compact || undefined}
        data-show={look.show.join(' ')}
      >
        <Header />
        {problem ? (
          <Problem problem={problem} />
        ) : ready ? (
          <>
            <Fallback instead={<Main className="area-side area-failed">{words.listFailed}</Main>}>
              <SidePanel />
            </Fallback>
            {look.show.includes('map') && (
              <section className="area-map" aria-label={words.map}>
                <Fallback instead={<p className="area-failed quiet">{words.mapFailed}</p>}>
                  <LateMap />
                </Fallback>
              </section>
            )}
            {look.show.includes('timeline') && (
              <section className="area-timeline" aria-label={words.timeline}>
                <Fallback instead={<p className="area-failed quiet">{words.timelineFailed}</p>}>
                  <LateTimeline />
                </Fallback>
              </section>
            )}
          </>
        ) : (
          <Loading />
        )}
        {!isEmbedded && <PrintSheet />}
      </div>
    </div>
  );
}
