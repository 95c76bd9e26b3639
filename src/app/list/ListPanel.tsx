import './list.css';
import { useId, useRef } from 'react';
import { openTray, setWindow } from '../store/actions.ts';
import { countsOf } from '../store/counts.ts';
import { listedPositions } from '../store/listedPositions.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { EventList } from './EventList.tsx';
import { ListFoot } from './ListFoot.tsx';
import { TrayTabs } from './TrayTabs.tsx';
import { WindowEmpty } from './WindowEmpty.tsx';

/** The list of what shows, or a tray of what cannot. It stays mounted under the card, so that it keeps its place. */
export function ListPanel({ hidden }: { readonly hidden: boolean }) {
  const words = useWords();
  const store = useStoreApi();
  const tray = useStore((state) => state.openTray);
  const positions = useStore(listedPositions);
  const all = useStore((state) => countsOf(state).all);
  const setUrl = useStore((state) => state.setUrl);
  const panelId = useId();
  const places = useRef(new Map<string, number>());
  return (
    <div className="list-panel" hidden={hidden}>
      <h2 className="only-spoken">{words.events}</h2>
      <TrayTabs panelId={panelId} />
      <div
        id={panelId}
        className="list-body"
        role="tabpanel"
        aria-label={tray === null ? words.shownTab : words.trays[tray]}
      >
        {tray !== null && positions.length > 0 && (
          <p className="list-reason small quiet">{words.trayReason[tray]}</p>
        )}
        {positions.length > 0 ? (
          <EventList
            key={`${tray} ${setUrl}`}
            positions={positions}
            tray={tray}
            covered={hidden}
            place={places.current.get(`${tray} ${setUrl}`) ?? 0}
            onScroll={(top) => places.current.set(`${tray} ${setUrl}`, top)}
          />
        ) : tray !== null ? (
          <p className="list-empty quiet">{words.emptyTray[tray]}</p>
        ) : all === 0 ? (
          <p className="list-empty quiet">{words.noEvents}</p>
        ) : (
          <WindowEmpty onClear={() => setWindow(store, null)} onOpen={(other) => openTray(store, other)} />
        )}
      </div>
      <ListFoot />
    </div>
  );
}
