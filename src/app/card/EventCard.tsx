import './card.css';
import { type KeyboardEvent, useContext, useRef } from 'react';
import { ExtrasContext } from '../extras.ts';
import { Marked } from '../search/Marked.tsx';
import { clearSelection } from '../store/actions.ts';
import type { AppEvent } from '../store/prepare.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { useFocusWhenShown } from '../surroundings/focus.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { EventSymbol } from '../symbols/EventSymbol.tsx';
import { likelihoodWord } from '../words/basisWords.ts';
import { useWords } from '../words/useWords.ts';
import { CardNavigation } from './CardNavigation.tsx';
import { CheckedBy } from './CheckedBy.tsx';
import { EvidenceView } from './EvidenceView.tsx';
import { eventLink } from './eventLink.ts';
import { FactList } from './FactList.tsx';
import { GroupLinks } from './GroupLinks.tsx';
import { LinkButton } from './LinkButton.tsx';
import { ReportTable } from './ReportTable.tsx';
import { contactLink } from './sourceLink.ts';

/** All that is known of one event, and the words that it was read from. */
export function EventCard({
  event,
  inStory = false,
}: {
  readonly event: AppEvent;
  /** The story has its own ways to the events before and after. */
  readonly inStory?: boolean;
}) {
  const words = useWords();
  const store = useStoreApi();
  const { viewLink } = useSurroundings();
  const { properties } = event;
  const { CardHead, CardTools } = useContext(ExtrasContext);
  const contact = useStore((state) => state.set?.dateline.contact ?? null);
  const search = useStore((state) => state.search);
  const isImported = useStore(
    ({ set }) =>
      set?.dateline.articles.find(({ id }) => id === properties.evidence[0]?.articleId)?.imported === true,
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhenShown(heading);

  function onKeyDown(pressed: KeyboardEvent): void {
    if (pressed.key !== 'Escape') return;
    pressed.stopPropagation();
    clearSelection(store);
  }

  const status = [words.statuses[properties.status]];
  if (properties.claim !== 'stated') status.push(words.claims[properties.claim]);
  const likely = likelihoodWord(properties, words);
  const link = eventLink(viewLink(store.getState()), properties.id);
  const message = words.cardView.mailBody(link);
  const report = contactLink(contact, { id: properties.id, title: properties.title, message });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the card from wherever in it the focus is.
    <div className="card" onKeyDown={onKeyDown}>
      {!inStory && <CardNavigation event={event} />}
      <article className="card-body" aria-labelledby="card-title">
        <p className="card-kind small">
          <EventSymbol
            category={properties.category}
            status={properties.status}
            claim={properties.claim}
            size={16}
          />
          {[words.categories[properties.category], ...status].join(' · ')}
        </p>
        <h2 ref={heading} id="card-title" className="card-title" dir="auto" tabIndex={-1}>
          <Marked text={properties.title} search={search} />
        </h2>
        {CardHead && <CardHead event={event} />}
        <FactList properties={properties} />
        <GroupLinks event={event} />
        <section className="card-evidence">
          <h3 className="small quiet">
            {properties.evidence.length > 1 ? words.reports(properties.evidence.length) : words.quote}
          </h3>
          <ReportTable evidence={properties.evidence} />
          {properties.evidence.map((evidence) => (
            <EvidenceView key={`${evidence.articleId} ${evidence.start}`} evidence={evidence} />
          ))}
        </section>
        {CardTools && <CardTools event={event} />}
        <footer className="card-foot small quiet">
          {properties.checkedBy === null ? (
            <p>
              {[isImported ? words.imported : words.notChecked, likely]
                .filter((part) => part !== null)
                .join('; ')}
            </p>
          ) : (
            <CheckedBy properties={properties} checkedBy={properties.checkedBy} />
          )}
          <p className="card-ways">
            <LinkButton link={link} />
            {report !== null && (
              <a href={report} rel="noopener noreferrer" target="_blank" referrerPolicy="no-referrer">
                {words.reportError}
              </a>
            )}
          </p>
        </footer>
      </article>
    </div>
  );
}
