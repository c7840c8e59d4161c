/** The questions for a new article, in a terminal: only those that the command line left open. */
import { autocomplete, isCancel, text } from '@clack/prompts';
import type { Choices } from '../model/new-article.ts';
import { foldCase } from '../addresses/slug.ts';
import { fieldFault } from '../schema/fields/field-fault.ts';
import { completed, type GivenAnswers, hashtagFault, slugFault, whyNoSlug } from './article-answers.ts';

/** Rows of a list that are shown at once. */
const maxItems = 8;

/** Adds the answers to the questions; undefined when the person at the terminal cancels (Ctrl+C). */
export async function askForArticle(given: GivenAnswers, choices: Choices): Promise<GivenAnswers | undefined> {
  const title = given.title ?? (await ask('Title', (value) => fieldFault('title', value)));
  if (title === undefined) return undefined;
  const known = completed({ ...given, title }, choices);
  const slug = known.slug ?? (await ask(`${whyNoSlug(title, choices)} Which slug instead?`, (value) => slugFault(value, choices)));
  if (slug === undefined) return undefined;
  const author = known.author ?? (await choose('Writer', choices.authors));
  if (author === undefined) return undefined;
  const category = known.category ?? (await choose('Subject', choices.categories));
  if (category === undefined) return undefined;
  const hashtag = known.hashtag ?? (await askHashtags(choices));
  return hashtag && { ...known, title, slug, author, category, hashtag };
}

async function ask(message: string, fault: (value: string) => string | undefined): Promise<string | undefined> {
  const answer = await text({ message, validate: (value) => fault(value ?? '') });
  return isCancel(answer) ? undefined : answer;
}

/** One name only. Further authors and categories are added in the file. */
async function choose(message: string, names: ReadonlyMap<string, string>): Promise<readonly string[] | undefined> {
  const options = [...names].map(([value, label]) => ({ value, label, hint: value }));
  const answer = await autocomplete<string>({ message, options, maxItems });
  return isCancel(answer) ? undefined : [answer];
}

async function askHashtags({ hashtags }: Choices): Promise<readonly string[] | undefined> {
  const chosen: string[] = [];
  for (;;) {
    const left = hashtags.filter((label) => !chosen.includes(label));
    const end = chosen.length === 0 ? 'None' : 'That is all';
    const answer = await autocomplete<string>({
      message: chosen.length === 0 ? 'Hashtags, one after the other' : `Hashtags: ${chosen.join(', ')}`,
      maxItems,
      options() {
        return hashtagOptions(this.userInput.trim(), left, end);
      },
      // The options are already filtered by what was typed.
      filter: () => true,
      validate: (value) => (typeof value !== 'string' || value === '' ? undefined : hashtagFault(value)),
    });
    if (isCancel(answer)) return undefined;
    if (answer === '') return chosen;
    chosen.push(answer);
  }
}

/**
 * Labels that contain what was typed, those that begin with it first; then the typed word as a new hashtag. Before anything is typed, the option that
 * ends the list comes first.
 */
function hashtagOptions(typed: string, labels: readonly string[], end: string): { value: string; label: string }[] {
  if (typed === '') return [{ value: '', label: end }, ...labels.map((label) => ({ value: label, label }))];
  const wanted = foldCase(typed);
  const places = labels.map((label) => ({ label, at: foldCase(label).indexOf(wanted) })).filter(({ at }) => at >= 0);
  const found = [...places.filter(({ at }) => at === 0), ...places.filter(({ at }) => at > 0)];
  const isKnown = labels.some((label) => foldCase(label) === wanted);
  return [...found.map(({ label }) => ({ value: label, label })), ...(isKnown ? [] : [{ value: typed, label: `${typed} (new)` }])];
}
