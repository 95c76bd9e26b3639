import { writeHash } from '../address/writeHash.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { viewOf } from '../store/view.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { useWords } from '../words/useWords.ts';
import { wholeAddress } from './wholeAddress.ts';

/** From a dashboard within another page to a page of its own, at the same view. */
export function WholePageLink() {
  const { wholePage } = useWords();
  const store = useStoreApi();
  const { viewLink } = useSurroundings();
  // What is embedded may be looked at for long: the address is made when it is asked for.
  const hasSet = useStore((state) => state.set !== null);
  const address = () => wholeAddress(viewLink(store.getState()), writeHash(viewOf(store.getState())));
  return (
    hasSet && (
      <a
        className="button button-icon"
        href={address()}
        target="_blank"
        rel="noopener noreferrer"
        title={wholePage}
        onPointerDown={({ currentTarget }) => {
          currentTarget.href = address();
        }}
        onFocus={({ currentTarget }) => {
          currentTarget.href = address();
        }}
      >
        <svg className="search-glass" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M6 3H3v10h10v-3M9 2h5v5M14 2 7.5 8.5" />
        </svg>
        <span className="only-spoken">{wholePage}</span>
      </a>
    )
  );
}
