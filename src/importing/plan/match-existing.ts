/** Which pieces of an archive an earlier import has written already. */
import type { Existing, ExistingText } from './existing.ts';

export interface Identity {
  readonly kind: 'article' | 'page';
  readonly title: string;
  /** As in the field `published`; empty where there is none. */
  readonly date: string;
  readonly formerIds: readonly string[];
  /** As in the field `aliases`. */
  readonly aliases: readonly string[];
}

/** Finds the text of a piece, each text at most once: by title and date, else by an id or an old address. */
export class ExistingTexts {
  readonly #byKey = new Map<string, ExistingText[]>();
  readonly #matched = new Set<ExistingText>();

  constructor({ texts }: Existing) {
    for (const text of texts) {
      if (!text.isImported) continue;
      for (const key of keysOf(text)) {
        const known = this.#byKey.get(key);
        if (known) known.push(text);
        else this.#byKey.set(key, [text]);
      }
    }
  }

  match(text: Identity): ExistingText | undefined {
    for (const key of keysOf(text)) {
      const found = this.#byKey.get(key)?.find((one) => !this.#matched.has(one));
      if (!found) continue;
      this.#matched.add(found);
      return found;
    }
    return undefined;
  }
}

function keysOf({ kind, title, date, formerIds, aliases }: Identity): readonly string[] {
  return [`on:${kind} ${date} ${title}`, ...formerIds.map((id) => `id:${id}`), ...aliases.map((alias) => `at:${kind} ${alias}`)];
}
