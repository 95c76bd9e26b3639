/** The index that a key leads to from another, `null` for a key that leads nowhere. The ends hold. */
export function targetOf(key: string, index: number, length: number, page: number): number | null {
  const target = (
    {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: length - 1,
    } as Readonly<Record<string, number>>
  )[key];
  return target === undefined || length === 0 ? null : Math.min(length - 1, Math.max(0, target));
}
