import { useId, useRef, useState } from 'react';
import { copyText } from '../layout/copyText.ts';
import { useWords } from '../words/useWords.ts';

/** A text that is there to be taken away: by the button, or by hand where the browser refuses. */
export function CopyField({
  label,
  value,
  rows = 1,
}: {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
}) {
  const { share: words } = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly copied: boolean } | null>(null);
  // Of another text nothing has been said yet.
  const said = outcome?.of === value ? outcome : null;
  return (
    <div className="copy-field">
      <label className="small quiet" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className="field"
        readOnly
        rows={rows}
        spellCheck={false}
        dir="ltr"
        value={value}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="copy-field-act">
        <button
          type="button"
          className="button"
          onClick={() => {
            void copyText(value).then((copied) => {
              setOutcome({ of: value, copied });
              if (!copied) field.current?.focus();
            });
          }}
        >
          {words.copy}
        </button>
        <span className="small quiet" role="status">
          {said && (said.copied ? words.copied : words.byHand)}
        </span>
      </div>
    </div>
  );
}
