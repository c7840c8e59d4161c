/** What is read of an archive before anything is written: the heads of all pieces, and the places in them to which links of others lead. */
import { type ImportedBody, type ImportedHead, type ImportSource, isSkipped, type Skipped } from './imported-text.ts';
import { fragmentOf, type NamesOfPlaces } from './plan/link-table.ts';
import type { Plan } from './plan/plan.ts';
import { SharedValues } from './shared-values.ts';
import { parseBody } from './text/convert-body.ts';
import type { KnownNames } from './text/liquid.ts';
import { TextRefused } from './text/parsed-body.ts';
import { translateMarkdown } from './text/translate-markdown.ts';

export interface Surveyed {
  readonly heads: ImportedHead[];
  readonly skipped: Skipped[];
  /** Addresses with a `#` in a text, as typed, by its place. */
  readonly fragments: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A text itself is read again when it is written, so that an archive of any size fits into memory. */
export async function survey(source: ImportSource): Promise<Surveyed> {
  const heads: ImportedHead[] = [];
  const skipped: Skipped[] = [];
  const fragments = new Map<string, ReadonlySet<string>>();
  const shared = new SharedValues();
  for await (const found of source.texts()) {
    if (isSkipped(found)) skipped.push(found);
    else {
      const { body, ...head } = found;
      const addresses = fragmentsIn(body);
      // Copies: their texts would hold on to the parts of the file that they were cut from.
      if (addresses.size > 0) fragments.set(structuredClone(found.place), structuredClone(addresses));
      const { authors, categories, hashtags, lists, ...own } = head;
      heads.push({
        ...structuredClone(own),
        authors: shared.copiesOf(authors),
        categories: shared.copiesOf(categories),
        hashtags: shared.copiesOf(hashtags),
        lists: lists && shared.copiesOf(lists),
      });
    }
  }
  return { heads, skipped, fragments };
}

/** Only of texts to whose places another text leads: each of them is read once more. */
export async function findPlaces(source: ImportSource, plan: Plan, { fragments }: Surveyed, names: KnownNames): Promise<NamesOfPlaces> {
  const wanted = new Map<string, Set<string>>();
  for (const [place, addresses] of fragments) {
    const planned = plan.texts.get(place);
    if (!planned) continue;
    for (const address of addresses) {
      const to = plan.links.placeOf(address, { place, address: planned.address, visibleFrom: planned.visibleFrom });
      if (to === undefined) continue;
      wanted.set(to, (wanted.get(to) ?? new Set()).add(fragmentOf(address)));
    }
  }
  const found = new Map<string, ReadonlyMap<string, string>>();
  if (wanted.size === 0) return found;
  for await (const text of source.texts()) {
    const inText = isSkipped(text) ? undefined : wanted.get(text.place);
    if (isSkipped(text) || !inText) continue;
    const places = placesIn(text.body, inText, names);
    found.set(text.place, places);
  }
  return found;
}

function placesIn(body: ImportedBody, wanted: ReadonlySet<string>, names: KnownNames): ReadonlyMap<string, string> {
  try {
    return parseBody(body, names).placesOf(wanted);
  } catch (error) {
    // It is said when the text is written.
    if (error instanceof TextRefused || error instanceof RangeError) return new Map();
    throw error;
  }
}

const edges = new Set(' \t\n\r"\'()<>[]{}|#');
/** In characters, of an address before its `#`, and behind it. */
const most = { before: 2000, behind: 300 };

/** An instruction stands for the address before a `#`: `{% post_url … %}#one`, `[[note#one]]`. */
const instructed = /[%}]\}#|\[\[[^\]\n]*#/;

function withAddresses({ markdown, dialect, base = '', fields = {} }: Extract<ImportedBody, { markdown: string }>): string {
  if (!instructed.test(markdown)) return markdown;
  return `${markdown}\n${translateMarkdown(markdown, dialect, { names: new Map(), base, fields }).text}`;
}

/** In HTML and in Markdown: all around a `#` up to a space, a quotation mark or a bracket. Each letter is looked at once, whatever the text is. */
export function fragmentsIn(body: ImportedBody): ReadonlySet<string> {
  const text = 'html' in body ? body.html : 'markdown' in body ? withAddresses(body) : '';
  const found = new Set<string>();
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    let [start, end] = [at, at + 1];
    while (start > 0 && at - start < most.before && !edges.has(text[start - 1] ?? '')) start--;
    while (end < text.length && end - at <= most.behind && !edges.has(text[end] ?? '')) end++;
    // Neither `&#39;` nor a mark of Markdown.
    if (start === at || end === at + 1 || text[at - 1] === '&') continue;
    found.add(
      text
        .slice(start, end)
        .replace(/^[a-z-]+=/i, '')
        .replaceAll('&amp;', '&'),
    );
  }
  return found;
}
