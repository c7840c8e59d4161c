/** Names that differ by a letter, found without comparing each with all others. */
import { foldCase } from '../../addresses/slug.ts';
import { isOneEditApart } from '../../schema/nearest.ts';

/** Of names that are alike when a letter is left out: more of them are a list of numbers. */
const mostAlike = 20;

export class NearNames {
  /** By what is left of a name without one of its letters, and by the name itself: two names with a letter of difference have one of these in common. */
  readonly #byRest = new Map<string, { readonly name: string; readonly number: number }[]>();
  #count = 0;

  add(name: string): void {
    const entry = { name, number: this.#count++ };
    for (const rest of restsOf(name)) {
      const alike = this.#byRest.get(rest);
      if (!alike) this.#byRest.set(rest, [entry]);
      else if (alike.length < mostAlike) alike.push(entry);
    }
  }

  /** The first one that was added; the case of letters is no difference. */
  near(name: string): string | undefined {
    const folded = foldCase(name);
    const found = restsOf(name)
      .flatMap((rest) => this.#byRest.get(rest) ?? [])
      .filter((one) => isOneEditApart(foldCase(one.name), folded));
    return found.sort((a, b) => a.number - b.number)[0]?.name;
  }
}

function restsOf(name: string): readonly string[] {
  const letters = [...foldCase(name)];
  const rests = letters.map((_, index) => [...letters.slice(0, index), ...letters.slice(index + 1)].join(''));
  return [...new Set([letters.join(''), ...rests])];
}
