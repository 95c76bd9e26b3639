import type { ReactNode } from 'react';

/** Lines with dots before them. */
export function ListIcon() {
  return (
    <Icon>
      <path d="M2 4h.01M2 8h.01M2 12h.01M5.5 4H14M5.5 8H14M5.5 12H14" />
    </Icon>
  );
}

/** Lines in columns. */
export function TableIcon() {
  return (
    <Icon>
      <path d="M2 3.5h12v9H2zM2 6.5h12M2 9.5h12M6.5 3.5v9" />
    </Icon>
  );
}

/** An arrow down beside lines that grow shorter or longer. */
export function SortIcon({ descending }: { readonly descending: boolean }) {
  return (
    <Icon>
      <path
        d={
          descending
            ? 'M4 3v10M1.5 5.5 4 3l2.5 2.5M9 4h5M9 8h4M9 12h2'
            : 'M4 3v10M1.5 10.5 4 13l2.5-2.5M9 4h2M9 8h4M9 12h5'
        }
      />
    </Icon>
  );
}

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
