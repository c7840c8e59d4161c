/** Returns one copy of each text. A substring keeps its whole page in memory, and most addresses are on every page. */
export function oneCopyOfEach(): (text: string) => string {
  const copies = new Map<string, string>();
  return (text) => {
    const known = copies.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    copies.set(copy, copy);
    return copy;
  };
}
