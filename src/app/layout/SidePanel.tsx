import { lazy, Suspense, useContext, useRef } from 'react';
import { EventCard } from '../card/EventCard.tsx';
import { ExtrasContext } from '../extras.ts';
import { ListPanel } from '../list/ListPanel.tsx';
import { eventById } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import { useLandmarks } from '../surroundings/landmarks.ts';
import { useWords } from '../words/useWords.ts';
import { Fallback } from './Fallback.tsx';
import { useReturnFocus } from './useReturnFocus.ts';
import { useSheet } from './useSheet.ts';

const ArticleReader = lazy(async () => ({
  default: (await import('../reader/ArticleReader.tsx')).ArticleReader,
}));

const StoryView = lazy(async () => ({ default: (await import('../story/StoryView.tsx')).StoryView }));

/** The list with its trays, the selected event's card, or the article that is read. On a phone it is a sheet that is dragged up from the foot. */
export function SidePanel() {
  const words = useWords();
  const { Main } = useLandmarks();
  const { SideHead } = useContext(ExtrasContext);
  const panel = useRef<HTMLElement>(null);
  const selected = useStore((state) => eventById(state, state.selectedId));
  const article = useStore(
    (state) => state.set?.dateline.articles.find(({ id }) => id === state.readingId) ?? null,
  );
  const story = useStore((state) => state.story);
  const isCovered = selected !== null || article !== null || story;
  useReturnFocus(panel, isCovered);
  // A story's card has its room from the start.
  const sheet = useSheet(panel, isCovered && !story);
  return (
    <Main
      ref={panel}
      className="area-side"
      data-covered={isCovered || undefined}
      aria-label={words.events}
      data-raised={sheet.raised || undefined}
      data-settling={sheet.settling || undefined}
      style={sheet.style}
    >
      <button type="button" className="sheet-handle" {...sheet.handle} />
      {SideHead && <SideHead />}
      <ListPanel hidden={isCovered} />
      {article ? (
        <Fallback instead={<p className="area-failed quiet">{words.reader.failed}</p>}>
          <Suspense>
            <ArticleReader key={article.id} article={article} />
          </Suspense>
        </Fallback>
      ) : story ? (
        <Suspense>
          <StoryView event={selected} />
        </Suspense>
      ) : (
        selected && <EventCard key={selected.id} event={selected} />
      )}
    </Main>
  );
}
