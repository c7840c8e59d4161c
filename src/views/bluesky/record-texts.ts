/** The text of an article within its record on Bluesky. */
import type { Article } from '../../model/article.ts';
import type { Publication } from '../../model/publication.ts';

/** In bytes of UTF-8: a request of more than a million bytes is refused, and JSON may need several for one. */
const longest = 100_000;

/** Within so many UTF-16 units before its end, a text is cut between words. */
const longestWord = 200;

/** The articles whose records hold their text: none where the publication does not want its texts to train models. */
export function textsOfRecords({ site, articles }: Publication): readonly Article[] {
  return site.machines?.train === false ? [] : articles.filter(({ status }) => status === 'published');
}

/** The text, or its beginning: cut between words, or between characters in a language without spaces. */
export function textIn(plainText: string): string {
  const { read } = new TextEncoder().encodeInto(plainText, new Uint8Array(longest));
  if (read === plainText.length) return plainText;
  const cut = plainText.slice(0, read);
  if (/\s/.test(plainText.charAt(read))) return cut.trimEnd();
  const space = cut.slice(-longestWord).search(/\s\S*$/);
  return space === -1 ? cut : cut.slice(0, space - longestWord).trimEnd();
}
