import './list.css';
import './table.css';
import { useId, useRef } from 'react';
import { NothingInTray } from '../filters/NothingInTray.tsx';
import { NothingShows } from '../filters/NothingShows.tsx';
import { countsOf } from '../store/counts.ts';
import { listedPositions } from '../store/listedPositions.ts';
import { useStore } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { EventList } from './EventList.tsx';
import { EventTable } from './EventTable.tsx';
import { ListControls } from './ListControls.tsx';
import { ListFoot } from './ListFoot.tsx';
import { TrayTabs } from './TrayTabs.tsx';

/**
 * The list or table of what shows, or a tray of what cannot. It stays mounted under the card, so that it keeps its place;
 * where there is room (list.css), a table stands beside the card.
 */
export function ListPanel({ hidden }: { readonly hidden: boolean }) {
  const words = useWords();
  const tray = useStore((state) => state.openTray);
  const mode = useStore((state) => state.listMode);
  const isEmpty = useStore((state) => listedPositions(state).length === 0);
  const all = useStore((state) => countsOf(state).all);
  const setUrl = useStore((state) => state.setUrl);
  const panelId = useId();
  const places = useRef(new Map<string, number>());
  const grouping = useStore((state) => state.listGrouping);
  const sort = useStore((state) => state.listSort);
  // Another order is another list, which begins at its top.
  const key = [mode, tray, grouping, sort.key, sort.descending, setUrl].join(' ');
  const kept = {
    covered: hidden,
    place: places.current.get(key) ?? 0,
    onScroll: (top: number) => places.current.set(key, top),
  };
  return (
    <div className="list-panel" data-mode={mode} data-covered={hidden || undefined}>
      <h2 className="only-spoken">{words.events}</h2>
      <div className="list-head">
        <TrayTabs panelId={panelId} />
        <ListControls />
      </div>
      <div
        id={panelId}
        className="list-body"
        role="tabpanel"
        aria-label={tray === null ? words.shownTab : words.trays[tray]}
      >
        {tray !== null && !isEmpty && <p className="list-reason small quiet">{words.trayReason[tray]}</p>}
        {!isEmpty ? (
          mode === 'table' ? (
            <EventTable key={key} {...kept} />
          ) : (
            <EventList key={key} tray={tray} {...kept} />
          )
        ) : tray !== null ? (
          <NothingInTray tray={tray} />
        ) : all === 0 ? (
          <p className="list-empty quiet">{words.noEvents}</p>
        ) : (
          <NothingShows />
        )}
      </div>
      <ListFoot />
    </div>
  );
}
