/** Messages to writers about notes in pictures. */
import type { Notes } from './notes.ts';

export interface Sentence {
  readonly message: string;
  readonly fix: string;
}

const beside = 'put it beside the piece that shows it: there such notes are taken away';

/** Undefined if the notes name no place. `notes` is undefined if they are too large to be searched. */
export function placeSentence(notes: Notes | undefined): Sentence | undefined {
  if (!notes)
    return { message: 'This file holds notes that are too large to be looked through.', fix: `Save it without them, or ${beside}.` };
  if (notes.coordinates) return { message: 'The picture tells where it was taken.', fix: `Save it without its location, or ${beside}.` };
  if (notes.places.length === 0) return undefined;
  return { message: `The notes in this file name a place: ${quoted(notes.places)}.`, fix: `Save it without its notes, or ${beside}.` };
}

/** Undefined if the notes name no person. */
export function personSentence({ persons }: Notes): Sentence | undefined {
  if (persons.length === 0) return undefined;
  return {
    message: `The notes in this file name a person: ${quoted(persons)}.`,
    fix: `Leave them where readers may know; otherwise save it without its notes, or ${beside}.`,
  };
}

/** For invisible notes of an SVG; undefined if there are none. */
export function hiddenSentence(notes: readonly string[]): Sentence | undefined {
  const [first] = notes;
  if (first === undefined) return undefined;
  const more = notes.length > 1 ? `, and ${notes.length - 1} more such notes` : '';
  return {
    message: `This drawing says, where only its file is read: "${first}"${more}.`,
    fix: `Leave it where readers may know; otherwise save it as plain SVG without comments, or ${beside}.`,
  };
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
