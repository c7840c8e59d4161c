/** Words that a reader may have meant who mistyped one: Pagefind knows only words with the same beginning. */
import { allowedMistakes, editDistance } from './edit-distance.ts';
import type { Pagefind } from './pagefind.ts';
import type { AskedWord } from './query.ts';
import { wordsIn } from './words.ts';

const limit = 3;
/** In letters: shorter words are like too many others. */
const shortest = 4;
/** The number of articles that are read for each word. */
const articlesRead = 6;

/** Words of articles within few typing mistakes of these words, which no article has; the nearest first. */
export async function nearWords(pagefind: Pick<Pagefind, 'search'>, words: readonly AskedWord[]): Promise<readonly string[]> {
  const near = (await Promise.all(words.filter(({ token }) => token.length >= shortest).map((word) => formsNear(pagefind, word)))).flat();
  return near
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ form }) => form);
}

interface NearForm {
  readonly form: string;
  readonly distance: number;
}

async function formsNear(pagefind: Pick<Pagefind, 'search'>, { token: asked }: AskedWord): Promise<readonly NearForm[]> {
  const beginning = asked.slice(0, Math.ceil(asked.length / 2));
  const { results } = await pagefind.search(beginning, { filters: {} });
  const texts = await Promise.all(
    results.slice(0, articlesRead).map(async ({ data }) => {
      const { meta, content } = await data();
      return `${meta['title'] ?? ''} ${content}`;
    }),
  );
  const near = new Map<string, NearForm>();
  for (const text of texts) {
    for (const { token, start, end } of wordsIn(text)) {
      if (!token.startsWith(beginning)) continue;
      const form = text.slice(start, end);
      const distance = editDistance(token, asked);
      // The form with a small letter, where there is one: a capital may only begin a sentence.
      if (distance <= allowedMistakes(asked) && (!near.has(token) || /^\p{Ll}/u.test(form))) near.set(token, { form, distance });
    }
  }
  return [...near.values()];
}
