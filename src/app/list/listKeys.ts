/** The index that a key leads to from another, `null` for a key that leads nowhere. The ends hold. */
export function targetOf(key: string, index: number, length: number, page: number): number | null {
  const target = reach(key, index, length, page);
  return target === null || length === 0 ? null : Math.min(length - 1, Math.max(0, target));
}

function reach(key: string, index: number, length: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'PageDown':
      return index + page;
    case 'PageUp':
      return index - page;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
