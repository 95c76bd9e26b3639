import type { ArticleEntry, Evidence, Passage } from '../../event-set/eventSet.ts';
import { useWords } from '../words/useWords.ts';
import { type Piece, quotePieces } from './quotePieces.ts';

/** The sentence that an event was read from, in its context, with the words marked that gave event, date and place. */
export function QuoteView(props: {
  readonly evidence: Evidence;
  readonly article: ArticleEntry | null;
  readonly passages: readonly Passage[];
}) {
  const words = useWords();
  const { pieces, cutBefore, cutAfter, elsewhere } = quotePieces(props.evidence, props.passages);
  const lang = props.article?.language;
  const isImported = props.article?.imported === true;
  return (
    <>
      <blockquote className="quote" lang={lang} dir="auto">
        {cutBefore && <span className="quote-context">… </span>}
        <Pieces pieces={pieces} />
        {cutAfter && <span className="quote-context"> …</span>}
      </blockquote>
      {elsewhere.map(({ mark, pieces: around }) => (
        <div key={mark} className="quote-elsewhere">
          <p className="small quiet">{isImported ? words.elsewhereInRecord(mark) : words.elsewhere(mark)}</p>
          <blockquote className="quote quote-small" lang={lang} dir="auto">
            … <Pieces pieces={around} /> …
          </blockquote>
        </div>
      ))}
    </>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const words = useWords();
  return pieces.map((piece) => {
    const kind = piece.quoted ? undefined : 'quote-context';
    const [mark] = piece.marks;
    if (mark === undefined) {
      return (
        <span key={piece.start} className={kind}>
          {piece.text}
        </span>
      );
    }
    const label = piece.lastOf.map((ended) => words.marks[ended]).join(', ');
    return (
      <span key={piece.start}>
        <mark className={`said said-${mark}`}>{piece.text}</mark>
        {label !== '' && <span className="said-label">{label}</span>}
      </span>
    );
  });
}
