/** The HTML elements that a text may use, where Markdown has no mark. */

/** Elements within a sentence. */
const inline = 'abbr b bdi br cite del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(' ');
/** Elements that contain words, no paragraphs. */
const lines = 'dt p summary'.split(' ');
/** Elements that contain paragraphs. */
const blocks = 'dd details div dl'.split(' ');

const anywhere = ['lang', 'dir', 'title'];
const attributes: ReadonlyMap<string, readonly string[]> = new Map([
  ['del', ['cite', 'datetime']],
  ['details', ['open']],
  ['ins', ['cite', 'datetime']],
  ['q', ['cite']],
  ['time', ['datetime']],
]);

/** All of them, sorted. */
export const htmlElements: readonly string[] = [...inline, ...lines, ...blocks].sort();

const inlineSet = new Set(inline);
const lineSet = new Set([...inline, ...lines]);
const all = new Set(htmlElements);

export function isHtmlElement(name: string): boolean {
  return all.has(name);
}

/** Whether the element is used within a sentence. */
export function isInline(name: string): boolean {
  return inlineSet.has(name);
}

/** Whether the element contains words and no paragraphs. */
export function holdsWords(name: string): boolean {
  return lineSet.has(name);
}

/** The attributes that the element may have. */
export function attributesFor(name: string): readonly string[] {
  return [...anywhere, ...(attributes.get(name) ?? [])];
}

const inMarkdown = new Map([
  ['a', 'Write [the words](the address).'],
  // It reverses the order of letters, as U+202E does.
  ['bdo', 'Take it out, and keep what stands between the two tags; words that run the other way stand in <bdi>.'],
  ['blockquote', 'Write > before each line, or use <Quote by="…">.'],
  ['code', 'Write the code between backticks: `code`.'],
  ...['figure', 'figcaption'].map((name) => [name, 'Write ![what it shows](./picture.jpg "The caption."), or use <Figure … />.'] as const),
  ...['img', 'image', 'picture'].map((name) => [name, 'Write ![what it shows](./picture.jpg), or use <Figure … />.'] as const),
  ['hr', 'Write --- on a line of its own.'],
  ['pre', 'Write ``` on the line before and the line after.'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'Write ## before the heading.'] as const),
  ...['ul', 'ol', 'li'].map((name) => [name, 'Begin each line of the list with - or 1.'] as const),
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption'].map((name) => [name, 'Write the table with | between its cells.'] as const),
  ...['script', 'style', 'link', 'meta'].map((name) => [name, 'Take it out: an article may not hold code or style.'] as const),
  ...['article', 'center', 'font', 'footer', 'header', 'main', 'nav', 'section'].map(
    (name) => [name, 'Take it out, and keep what stands between the two tags.'] as const,
  ),
  ...['iframe', 'embed', 'object', 'video', 'audio'].map(
    (name) => [name, 'Write a link to it: [the film](https://example.org/film).'] as const,
  ),
]);

/** Elements that are used only inside others. */
const inside: ReadonlyMap<string, readonly string[]> = new Map([
  ['blockquote', ['p']],
  ['figure', ['figcaption', 'img', 'picture', 'source', 'a']],
  ['ol', ['li']],
  ['picture', ['img', 'source']],
  ['table', ['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td']],
  ['ul', ['li']],
  ['video', ['source', 'track']],
]);

/** Elements that need no problem of their own if their parent `name` was reported. */
export function partsOf(name: string): readonly string[] {
  return inside.get(name) ?? [];
}

/** What to write instead of an element, in Markdown or as a part; undefined if there is nothing. */
export function insteadOf(name: string): string | undefined {
  return inMarkdown.get(name.toLowerCase());
}
