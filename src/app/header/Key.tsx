import { lazy } from 'react';
import { Popover } from '../layout/Popover.tsx';
import { useWords } from '../words/useWords.ts';

const KeyContents = lazy(async () => ({ default: (await import('./KeyContents.tsx')).KeyContents }));

/** What shapes, colours and outlines mean, on demand. */
export function Key() {
  const words = useWords();
  return (
    <Popover label={words.key} button={words.key}>
      {() => <KeyContents />}
    </Popover>
  );
}
