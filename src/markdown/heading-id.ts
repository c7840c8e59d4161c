/** Names for the places in a text that a link may end in. */

/**
 * Text as the name of a place: Unicode NFC, small letters, letters and digits of every script kept, apostrophes dropped,
 * a hyphen for everything between. The same as GitHub's for ordinary headings. `section` when nothing is left.
 */
export function placeName(text: string): string {
  const name = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? 'section' : name;
}

/** The name, or the name with the first of -1, -2, … that is free; it is taken from then on. */
export function freeId(taken: Set<string>, name: string): string {
  let id = name;
  for (let count = 1; taken.has(id); count++) id = `${name}-${count}`;
  taken.add(id);
  return id;
}
