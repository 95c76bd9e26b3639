/** The sign of what takes something away. */
export function Cross() {
  return (
    <svg className="cross" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
      <path d="M2 2l8 8M10 2l-8 8" />
    </svg>
  );
}
