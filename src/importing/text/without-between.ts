/** Takes out what stands between two marks, with them. What is never closed stays. */
export function withoutBetween(text: string, open: string, close: string): string {
  let left = '';
  let end = 0;
  // No regular expression: one that looks for the end from each beginning takes hours where there is none.
  for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, end)) {
    const found = text.indexOf(close, start + open.length);
    if (found === -1) break;
    left += text.slice(end, start);
    end = found + close.length;
  }
  return left + text.slice(end);
}
