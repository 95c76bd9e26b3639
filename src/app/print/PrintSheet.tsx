import './print.css';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { SourceView } from '../card/SourceView.tsx';
import { factsOf } from '../list/factsOf.ts';
import { countsOf } from '../store/counts.ts';
import type { AppEvent } from '../store/prepare.ts';
import { visible } from '../store/selectors.ts';
import { TRAYS } from '../store/store.ts';
import { useStore } from '../store/useStore.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { EventSymbol } from '../symbols/EventSymbol.tsx';
import { formatDay } from '../words/formatDay.ts';
import { useWords } from '../words/useWords.ts';

/** More would keep the browser busy for minutes; the sheet says how many it leaves out. */
const MOST = 3000;

/** On paper, in the place of the dashboard: the map as it stands, and every event that shows, with the words that it was read from. */
export function PrintSheet() {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it is when the handler returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing && <Sheet />;
}

function Sheet() {
  const words = useWords();
  const set = useStore((state) => state.set);
  const events = useStore(visible);
  const counts = useStore(countsOf);
  const window = useStore((state) => state.window);
  const drawMap = useStore((state) => state.mapPicture);
  const { viewLink } = useSurroundings();
  const address = useStore(viewLink);
  const [map] = useState(() => drawMap?.() ?? null);
  if (!set) return null;
  const shown =
    window === null
      ? words.shown(counts.visible, counts.all)
      : words.shownWithin(
          counts.visible,
          formatDay(Math.floor(window[0]), words.locale, 'short'),
          formatDay(Math.floor(window[1]), words.locale, 'short'),
        );
  const trays = TRAYS.filter((tray) => counts[tray] > 0).map((tray) => words.trayCount(tray, counts[tray]));
  return (
    <section className="print-sheet">
      <h1>{set.dateline.title}</h1>
      <p className="small">
        {[shown, words.fromArticles(set.dateline.articles.length), ...trays].join(' · ')}
      </p>
      {map !== null && (
        <figure>
          <img src={map} alt={words.map} />
          <figcaption className="small">Natural Earth · GeoNames, CC BY 4.0</figcaption>
        </figure>
      )}
      <ol>
        {events.slice(0, MOST).map((event) => (
          <PrintedEvent key={event.id} event={event} />
        ))}
      </ol>
      {events.length > MOST && <p>{words.print.leftOut(events.length - MOST)}</p>}
      <p className="small">{words.machineRead(counts.checked, counts.all)}</p>
      <p className="small print-address">{address}</p>
    </section>
  );
}

function PrintedEvent({ event }: { readonly event: AppEvent }) {
  const words = useWords();
  const articles = useStore((state) => state.set?.dateline.articles);
  const { properties } = event;
  const { marks, date, place } = factsOf(event, words);
  const facts = [marks, date ?? words.undatedPhrase, place ?? words.unplacedPhrase].filter(Boolean);
  return (
    <li>
      <h2 dir="auto">
        <EventSymbol
          category={properties.category}
          status={properties.status}
          claim={properties.claim}
          size={12}
        />{' '}
        {properties.title}
      </h2>
      <p className="small">{words.sentence(facts.join(' · '))}</p>
      {properties.evidence.map((evidence) => {
        const article = articles?.find(({ id }) => id === evidence.articleId);
        return (
          <div key={`${evidence.articleId} ${evidence.start}`} className="print-evidence">
            <blockquote lang={article?.language} dir="auto">
              {evidence.exact}
            </blockquote>
            {article && <SourceView article={article} />}
          </div>
        );
      })}
    </li>
  );
}
