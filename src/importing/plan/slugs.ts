/** Names of other programs → slugs of ours, each once. */
import { diskName, slugOf } from '../../addresses/slug.ts';
import { safelyDecoded } from '../../base/safely-decoded.ts';
import { slug as slugRule } from '../../schema/fields/fields.ts';
import { slugForTitle } from '../../model/new-article.ts';

/** A valid slug of `name`, else of `title`; names of digits only get the first words of the title, or `word`. */
export function validSlug(name: string, title: string, word: string): string {
  const own = slugOf(safelyDecoded(name));
  const base = own === '' ? slugForTitle(title) : own;
  if (slugRule.safeParse(base).success) return base;
  const words = slugForTitle(title);
  const first = [1, 2, 3].map((count) => words.split('-').slice(0, count).join('-'));
  const candidates = [...first.map((start) => joined(base, start)), joined(word, base), word];
  return candidates.find((candidate) => slugRule.safeParse(candidate).success) ?? word;
}

function joined(...parts: readonly string[]): string {
  return slugOf(parts.filter((part) => part !== '').join('-'));
}

/** Slugs that are taken, whatever the case of their letters. */
export class TakenSlugs {
  readonly #taken = new Set<string>();
  /** By slug: the number that was tried last. */
  readonly #numbers = new Map<string, number>();

  add(slug: string): void {
    this.#taken.add(diskName(slug));
  }

  has(slug: string): boolean {
    return this.#taken.has(diskName(slug));
  }

  /** The slug itself, else with the ending (a language), else with the first free number; then it is taken. */
  take(slug: string, ending?: string): string {
    const endings = ending === undefined ? [''] : ['', `-${ending}`];
    let found = endings.map((end) => withEnding(slug, end)).find((candidate) => !this.has(candidate));
    for (let number = this.#numbers.get(slug) ?? 2; found === undefined; number++) {
      this.#numbers.set(slug, number);
      const candidate = withEnding(slug, `-${number}`);
      if (!this.has(candidate)) found = candidate;
    }
    this.add(found);
    return found;
  }
}

/** Within the 80 bytes of a slug. */
function withEnding(slug: string, ending: string): string {
  if (ending === '') return slug;
  let start = slug;
  while (Buffer.byteLength(start + ending) > 80) start = [...start].slice(0, -1).join('');
  return `${start.replace(/-+$/, '')}${ending.toLowerCase()}`;
}
