import { useRef } from 'react';
import { EventCard } from '../card/EventCard.tsx';
import { ListPanel } from '../list/ListPanel.tsx';
import { eventById } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { useReturnFocus } from './useReturnFocus.ts';
import { useSheet } from './useSheet.ts';

/** The list with its trays, or the selected event's card. On a phone it is a sheet that is dragged up from the foot. */
export function SidePanel() {
  const words = useWords();
  const panel = useRef<HTMLElement>(null);
  const selected = useStore((state) => eventById(state, state.selectedId));
  useReturnFocus(panel, selected !== null);
  const sheet = useSheet(panel, selected !== null);
  return (
    <main
      ref={panel}
      className="area-side"
      aria-label={words.events}
      data-raised={sheet.raised || undefined}
      data-settling={sheet.settling || undefined}
      style={sheet.style}
    >
      <button type="button" className="sheet-handle" {...sheet.handle} />
      <ListPanel hidden={selected !== null} />
      {selected && <EventCard key={selected.id} event={selected} />}
    </main>
  );
}
