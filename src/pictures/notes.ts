/** The notes of a picture about places and persons. */
export interface Notes {
  /** Whether there are coordinates. */
  readonly coordinates: boolean;
  /** Names of places, as written. */
  readonly places: readonly string[];
  /** Names of persons: the photographer, people in the picture, the owner of the camera. */
  readonly persons: readonly string[];
}

/** Merges notes, without duplicates. */
export function joined(all: readonly Notes[]): Notes {
  return {
    coordinates: all.some(({ coordinates }) => coordinates),
    places: [...new Set(all.flatMap(({ places }) => places))],
    persons: [...new Set(all.flatMap(({ persons }) => persons))],
  };
}

/** A value in printable form; undefined if it has no letter. */
export function printable(value: string): string | undefined {
  const text = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return /[\p{L}\p{N}]/u.test(text) ? text.slice(0, 200) : undefined;
}
