/** What is cut out of a page keeps all of the page in memory, and most addresses stand on every page: one copy of each text is enough. */
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
