/** What a picture says beside what it shows, as far as it is about places and persons. */
export interface Notes {
  /** Whether it gives coordinates. */
  readonly coordinates: boolean;
  /** Names of places, as they are written there. */
  readonly places: readonly string[];
  /** Names of persons: who made it, who is on it, whose camera it was. */
  readonly persons: readonly string[];
}

/** All that several notes say, each thing once. */
export function joined(all: readonly Notes[]): Notes {
  return {
    coordinates: all.some(({ coordinates }) => coordinates),
    places: [...new Set(all.flatMap(({ places }) => places))],
    persons: [...new Set(all.flatMap(({ persons }) => persons))],
  };
}

/** A value as it may be printed; undefined for one without a letter. */
export function spoken(value: string): string | undefined {
  const text = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return /[\p{L}\p{N}]/u.test(text) ? text.slice(0, 200) : undefined;
}
