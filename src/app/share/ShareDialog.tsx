import './share.css';
import { useEffect, useRef, useState } from 'react';
import { writeHash } from '../address/writeHash.ts';
import { Downloads } from '../download/Downloads.tsx';
import { Cross } from '../filters/Cross.tsx';
import { preferredHeight } from '../frame/preferredHeight.ts';
import { wholeAddress } from '../header/wholeAddress.ts';
import { carriesFiles } from '../sets/carriedFile.ts';
import { useStoreApi } from '../store/useStore.ts';
import { viewOf } from '../store/view.ts';
import { focusedBeside } from '../surroundings/focus.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { useWords } from '../words/useWords.ts';
import { CopyField } from './CopyField.tsx';
import { EmbedForm } from './EmbedForm.tsx';
import { type Embedded, embedCode, FIRST_CHOICES, frameAddress } from './embedCode.ts';

/** The preview's width is about that of a column of text. */
const PREVIEW_PX = 640;

/** What is shown, to be taken elsewhere: a link to this view, the code that embeds it, and files. It holds the view of when it was opened. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { share } = words;
  const store = useStoreApi();
  const { siteUrl, viewLink } = useSurroundings();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shared] = useState((): { readonly link: string; readonly embedded: Embedded | null } => {
    const state = store.getState();
    const hash = writeHash(viewOf(state));
    const link = wholeAddress(viewLink(state), hash);
    const { set, setUrl } = state;
    // A page that was opened from a disk has no address that others reach, and one that is one file no site around it.
    if (!set || setUrl === null || !/^https?:/.test(siteUrl) || carriesFiles(document))
      return { link, embedded: null };
    const { title } = set.dateline;
    const site = new URL('./', siteUrl).href;
    return {
      link,
      embedded: { siteUrl: site, setUrl, title, language: words.locale.split('-')[0] ?? 'en', hash },
    };
  });
  const [choices, setChoices] = useState(FIRST_CHOICES);
  useEffect(() => {
    const opener = focusedBeside(dialog.current);
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const { link, embedded } = shared;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it; this is the click beside it.
    <dialog
      ref={dialog}
      className="share-dialog"
      aria-labelledby="share-dialog-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className="share-body">
        <div className="share-head">
          <h2 id="share-dialog-title">{share.share}</h2>
          <button
            type="button"
            className="button button-bare"
            aria-label={share.close}
            onClick={() => dialog.current?.close()}
          >
            <Cross />
          </button>
        </div>
        <div className="share-parts">
          <section aria-labelledby="share-link">
            <h3 id="share-link">{share.link}</h3>
            {embedded ? (
              <CopyField label={share.linkHint} value={link} rows={2} />
            ) : (
              <p className="small quiet">{share.noAddress}</p>
            )}
          </section>
          {embedded && (
            <section aria-labelledby="share-embed">
              <h3 id="share-embed">{share.embed}</h3>
              <EmbedForm choices={choices} onChoose={setChoices} />
              <CopyField label={share.code} value={embedCode(embedded, choices)} rows={5} />
              <p className="small quiet">{share.preview}</p>
              <iframe
                key={frameAddress(embedded, { ...choices, kind: 'iframe' })}
                className="share-preview"
                title={share.preview}
                src={frameAddress(embedded, { ...choices, kind: 'iframe' })}
                height={choices.height ?? preferredHeight(PREVIEW_PX, choices.show)}
              />
            </section>
          )}
          <section aria-labelledby="share-files">
            <h3 id="share-files">{share.files}</h3>
            <Downloads />
          </section>
        </div>
      </div>
    </dialog>
  );
}
