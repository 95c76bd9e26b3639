import './downloads.css';
import { useId, useState } from 'react';
import { FORMAT_FACTS, FORMATS, type Format } from '../../exchange/formats.ts';
import type { Loss } from '../../exchange/losses.ts';
import type { NotCarried } from '../../exchange/write/written.ts';
import { visible } from '../store/selectors.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { useWords } from '../words/useWords.ts';
import { downloadSet } from './downloadSet.ts';
import { fileName } from './fileName.ts';
import { shownSet } from './shownSet.ts';

/** What became of the last click. */
type Outcome =
  | {
      readonly kind: 'done';
      readonly name: string;
      readonly amount: number;
      readonly events: number;
      readonly losses: readonly Loss<NotCarried>[];
    }
  | { readonly kind: 'making' | 'failed' };

/** The set as files for other programs: all of its events, or those that show. */
export function Downloads() {
  const { download: words, shown: counted } = useWords();
  const { root, viewLink } = useSurroundings();
  const store = useStoreApi();
  const scope = useId();
  const all = useStore((state) => state.set?.features.length ?? 0);
  const shown = useStore((state) => visible(state).length);
  const [onlyShown, setOnlyShown] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const start = (format: Format) => {
    const state = store.getState();
    if (!state.set) return;
    const ids = onlyShown ? new Set(visible(state).map(({ id }) => id)) : null;
    const set = ids ? shownSet(state.set, ids) : state.set;
    const amount = set.features.length;
    const name = fileName(set.dateline.title, format, amount, all);
    setOutcome({ kind: 'making' });
    downloadSet(set, format, name, {
      document: root.ownerDocument,
      page: pageOf(viewLink(state)),
    }).then(
      (written) => setOutcome({ kind: 'done', name, amount, ...written }),
      () => setOutcome({ kind: 'failed' }),
    );
  };

  return (
    <fieldset className="menu-choice downloads">
      <legend className="small quiet">{words.download}</legend>
      {([false, true] as const).map((value) => (
        <label key={String(value)} className="menu-radio">
          <input
            type="radio"
            name={scope}
            checked={onlyShown === value}
            onChange={() => setOnlyShown(value)}
          />
          {value ? words.shown(shown) : words.all(all)}
        </label>
      ))}
      <div className="downloads-formats">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            disabled={onlyShown && shown === 0}
            title={words.formats[format]}
            onClick={() => start(format)}
          >
            {FORMAT_FACTS[format].name}
          </button>
        ))}
      </div>
      <div className="downloads-outcome small" role="status">
        {outcome?.kind === 'making' && <p>{words.making}</p>}
        {outcome?.kind === 'failed' && <p>{words.failed}</p>}
        {outcome?.kind === 'done' && (
          <>
            <p>{words.done(outcome.name, counted(outcome.events, outcome.amount))}</p>
            {outcome.losses.length > 0 && (
              <>
                <p className="quiet">{words.lost}</p>
                <ul className="quiet">
                  {outcome.losses.map(({ what, count }) => (
                    <li key={what}>{words.loss(words.losses[what], count)}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
    </fieldset>
  );
}

/** The page that shows the set, for links back to an event; null where it is a file on a disk. */
function pageOf(address: string): string | null {
  return /^https?:/.test(address) ? address.replace(/#.*$/, '') : null;
}
