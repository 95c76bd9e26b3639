import { countsOf } from '../store/counts.ts';
import { useStore } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';

/** Under the list: who read this, who checked it, what persons took out, and what of the file could not be read. */
export function ListFoot() {
  const words = useWords();
  const checked = useStore((state) => countsOf(state).checked);
  const all = useStore((state) => countsOf(state).all);
  const counts = useStore((state) => state.set?.dateline.counts);
  const takenOut = words.takenOut(counts?.rejected ?? 0, counts?.hidden ?? 0);
  const notes = useStore((state) => state.notes);
  const isImported = useStore(
    ({ set }) => set?.dateline.articles.every((article) => article.imported === true) ?? false,
  );
  if (all === 0 && notes.length === 0 && takenOut === '') return null;
  return (
    <footer className="list-foot small quiet">
      {all > 0 && <p>{(isImported ? words.importedSet : words.machineRead)(checked, all)}</p>}
      {takenOut !== '' && <p>{takenOut}</p>}
      {notes.length > 0 && (
        <details>
          <summary>{words.leftOut(notes.length)}</summary>
          <ul>
            {notes.slice(0, MOST_NOTES).map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}

const MOST_NOTES = 50;
