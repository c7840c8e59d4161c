/** Replaces stretches of a text and leaves every other character as it is. */

/** Offsets in UTF-16 units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text between `start` and `end`. Of edits that overlap, the outer one counts. */
export function editedText(source: string, edits: readonly Edit[], start = 0, end = source.length): string {
  const inside = edits.filter((edit) => edit.start >= start && edit.end <= end).sort((a, b) => a.start - b.start || b.end - a.end);
  let text = '';
  let place = start;
  for (const edit of inside) {
    if (edit.start < place) continue;
    text += source.slice(place, edit.start) + edit.text;
    place = edit.end;
  }
  return text + source.slice(place, end);
}
