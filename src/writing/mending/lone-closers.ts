/** Removes each U+202C without an opening character: it is invisible and has no effect. */

/** Works by paragraph. One that `code` (the text with its code covered) lacks is in code: readers see it there, so it stays. */
export function withoutLoneClosers(text: string, code = text): string {
  if (!text.includes('\u202C')) return text;
  const lone = new Set<number>();
  let open = 0;
  for (const { 0: sign, index } of code.matchAll(/[\u202A-\u202E]|\n[ \t]*\n/g)) {
    if (sign.startsWith('\n')) open = 0;
    else if (sign !== '\u202C') open++;
    else if (open > 0) open--;
    else lone.add(index);
  }
  return text.replace(/\u202C/g, (sign, index: number) => (lone.has(index) ? '' : sign));
}
