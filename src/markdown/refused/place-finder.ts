/** Converts offsets to lines and columns. */

/** Counted from 1; columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Returns a function from an offset to its line and column. The text is read only once. */
export function placeFinder(text: string): (offset: number) => Place {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let [line, below] = [0, starts.length];
    while (below - line > 1) {
      const middle = (line + below) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else below = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
