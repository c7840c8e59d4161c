/** A source whose texts are read twice: first for the plan, then to be written. */
import { sizeOfBody } from './convert/groups-in-memory.ts';
import { type ImportedText, type ImportSource, isSkipped, type Skipped } from './imported-text.ts';

/** In characters, of all texts together. A text in memory takes two bytes for each, where one of them is not Latin. */
const mostHeld = 48 * 1024 ** 2;

/** Holds the texts of a small source after they were read once; those of a larger one are read from its files each time. */
export function heldInMemory(source: ImportSource, most = mostHeld): ImportSource {
  let held: readonly (ImportedText | Skipped)[] | undefined;
  return {
    ...source,
    async *texts() {
      if (held) return yield* held;
      let texts: (ImportedText | Skipped)[] | undefined = [];
      let size = 0;
      for await (const text of source.texts()) {
        size += isSkipped(text) ? 0 : sizeOfBody(text.body);
        if (size > most) texts = undefined;
        texts?.push(text);
        yield text;
      }
      held = texts;
    },
  };
}
