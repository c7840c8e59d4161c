/**
 * Soft hyphens in what a page shows, by the language of each element. Browsers have no dictionary for most languages, and then break a long word at
 * any letter, without a sign. Only here, where a page is finished: what is no page (feeds, search, citations), and attributes, hold words as they were typed.
 */
import { Parser } from 'htmlparser2';
import { type Divide, dividerFor } from './patterns.ts';
import { mayHoldLongWord, withSoftHyphens } from './soft-hyphens.ts';

/** These hold what must stay as it is when it is copied, or is no text of a page. So does every element with `translate="no"`. */
const verbatim: ReadonlySet<string> = new Set('code kbd math noscript option pre samp script style svg template textarea title'.split(' '));

/** HTML of a page → the same with soft hyphens. */
export async function hyphenatePage(html: string): Promise<string> {
  const texts = textsIn(html);
  const hyphenators = new Map<string, Hyphenate | undefined>();
  for (const { language } of texts) {
    if (!hyphenators.has(language)) hyphenators.set(language, await hyphenatorFor(language));
  }
  let written = '';
  let read = 0;
  for (const { start, end, language, isName } of texts) {
    const hyphenate = hyphenators.get(language);
    if (!hyphenate) continue;
    written += html.slice(read, start) + hyphenate(html.slice(start, end), isName);
    read = end;
  }
  return written + html.slice(read);
}

type Hyphenate = (text: string, isName: boolean) => string;

/** By tag. The words are those of all pages: a publication uses the same ones again and again. */
const known = new Map<string, { readonly divide: Divide; readonly words: Map<string, string> } | undefined>();

async function hyphenatorFor(language: string): Promise<Hyphenate | undefined> {
  if (!known.has(language)) {
    const divide = await dividerFor(language);
    known.set(language, divide && { divide, words: new Map() });
  }
  const means = known.get(language);
  return means && ((text, isName) => withSoftHyphens(text, means.divide, means.words, isName));
}

interface Text {
  /** Indices into the page. */
  readonly start: number;
  readonly end: number;
  /** BCP 47, as written. */
  readonly language: string;
  /** It stands in an element with `data-names`. */
  readonly isName: boolean;
}

/** The texts with long words, in the order of the page. */
function textsIn(html: string): readonly Text[] {
  const texts: Text[] = [];
  /** The open elements; undefined where nothing is changed. */
  const open: (Pick<Text, 'language' | 'isName'> | undefined)[] = [];
  const parser = new Parser(
    {
      onopentag(name, { lang, translate, 'data-names': names }) {
        const outer = open.length === 0 ? { language: '', isName: false } : open.at(-1);
        const isChanged = outer !== undefined && !verbatim.has(name) && translate !== 'no';
        open.push(isChanged ? { language: lang ?? outer.language, isName: outer.isName || names !== undefined } : undefined);
      },
      onclosetag: () => void open.pop(),
      ontext(text) {
        const within = open.at(-1);
        if (within && within.language !== '' && mayHoldLongWord(text))
          texts.push({ start: parser.startIndex, end: parser.endIndex + 1, ...within });
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return texts;
}
