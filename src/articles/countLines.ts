/** The line of an offset, counted from 1, for offsets that only grow. */
export function countLines(text: string): (offset: number) => number {
  let line = 1;
  let at = text.indexOf('\n');
  return (offset) => {
    while (at >= 0 && at < offset) {
      line++;
      at = text.indexOf('\n', at + 1);
    }
    return line;
  };
}
