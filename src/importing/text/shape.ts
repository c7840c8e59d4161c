/** HTML as people and programs typed it → HTML that Markdown can say. Changes the tree; no word is lost. */
import type { Element, ElementContent, Root } from 'hast';
import type { LeftOut } from '../imported-text.ts';
import { codeInfo } from './code-info.ts';
import { footnoteMark } from './parse-body.ts';
import { type Child, childrenOf, element, elementsIn, isElement, lineOf, property, replaceElements, textIn } from './hast.ts';

export function shape(tree: Root, note: (left: LeftOut) => void): void {
  moveHeadings(tree, note);
  replaceElements(tree, (node) => {
    if (isElement(node, 'table')) return shapedTable(node, note);
    if (isElement(node, 'figure')) noteMarks(node, note);
    if (isElement(node, 'pre', 'listing', 'xmp')) return [shapedCode(node, note)];
    if (isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) return shapedHeading(node);
    if (isElement(node, 'p', 'div')) return paragraphsOf(node);
    return undefined;
  });
}

/** The caption of one picture is plain words; others, and those with links, stand as a paragraph below, with their marks. */
function noteMarks(figure: Element, note: (left: LeftOut) => void): void {
  const inside = [...elementsIn(figure)];
  const captions = inside.filter((one) => one.tagName === 'figcaption');
  const isCaption =
    captions.length === 1 && lineOf(figure) === captions.map(lineOf).join('') && inside.filter((one) => one.tagName === 'img').length === 1;
  if (!isCaption || inside.some((one) => isElement(one, ...linkLike))) return;
  if (inside.some((one) => marks.has(one.tagName) && lineOf(one) !== ''))
    note({
      what: 'marks in a caption',
      why: 'Captions are plain words: italics and the like are left out, the words stay.',
      at: lineOf(figure),
    });
}

const linkLike = ['a', 'code', footnoteMark];
const marks = new Set('b bdi cite del dfn em i ins kbd mark q s small strong sub sup u var'.split(' '));

/** Rank 1 is the title of the piece, and its text begins with rank 2. */
function moveHeadings(tree: Root, note: (left: LeftOut) => void): void {
  const headings = [...elementsIn(tree)].filter((node) => /^h[1-6]$/.test(node.tagName));
  const highest = Math.min(...headings.map((node) => Number(node.tagName[1])));
  const shift = 2 - highest;
  if (headings.length === 0 || shift === 0) return;
  for (const node of headings) node.tagName = `h${movedRank(Number(node.tagName[1]), shift)}`;
  noteMove(highest, note);
}

export function movedRank(rank: number, by: number): number {
  return Math.min(6, rank + by);
}

/** `highest`: the rank with which the headings began. */
export function noteMove(highest: number, note: (left: LeftOut) => void): void {
  if (highest < 2) note({ what: 'a heading of rank 1', why: 'The title has it; all headings of the text moved down by one.' });
  else note({ what: `headings that begin with rank ${highest}`, why: 'They begin with rank 2 now.' });
}

/** Two breaks in a row are the end of a paragraph. */
function paragraphsOf(node: Element): readonly ElementContent[] | undefined {
  if (!node.children.some((child) => isElement(child, 'br'))) return undefined;
  const parts: ElementContent[][] = [[]];
  let breaks: ElementContent[] = [];
  for (const child of node.children) {
    if (isElement(child, 'br') || (breaks.length > 0 && child.type === 'text' && child.value.trim() === '')) breaks.push(child);
    else {
      if (breaks.filter((one) => isElement(one, 'br')).length > 1) parts.push([]);
      else parts.at(-1)?.push(...breaks);
      breaks = [];
      parts.at(-1)?.push(child);
    }
  }
  if (parts.length === 1) return breaks.length > 0 ? [{ ...node, children: parts[0] ?? [] }] : undefined;
  return parts.map((children) => ({ ...node, children }));
}

/** Pictures of a heading stand below it, and it is bold by itself. */
function shapedHeading(node: Element): readonly ElementContent[] {
  const pictures = [...elementsIn(node)].filter((one) => one.tagName === 'img');
  replaceElements(node, (one) => {
    if (one.tagName === 'a' && property(one, 'href') !== '' && lineOf(one) === '') return [];
    if (one.tagName === 'br' || one.tagName === 'img') return [{ type: 'text', value: ' ' }];
    return ['strong', 'b'].includes(one.tagName) ? one.children : undefined;
  });
  const below = pictures.map((picture) => element('p', {}, picture));
  if (lineOf(node) !== '') return [node, ...below];
  const names = [node, ...elementsIn(node)].flatMap((one) => [property(one, 'id'), one === node ? '' : property(one, 'name')]);
  const places = names.filter((name) => name !== '').map((id) => element('a', { id }));
  return [...(places.length > 0 ? [element('p', {}, ...places)] : []), ...below];
}

const languageClass = /(?:^|\s)(?:language-|lang(?:uage)?[-:]\s*|brush:\s*|highlight-source-|src-)([\w+#.-]+)/;

/** `<pre class="brush: php">` → `<pre><code class="language-php">`. */
function shapedCode(node: Element, note: (left: LeftOut) => void): Element {
  const classes = [node, ...elementsIn(node)].map((one) => property(one, 'className'));
  const typed =
    classes.map((names) => languageClass.exec(names)?.[1]).find((name) => name !== undefined) ??
    (property(node, 'dataLanguage') || property(node, 'lang'));
  const info = [...elementsIn(node)].map((one) => property(one, 'dataInfo')).find((one) => one !== '') ?? '';
  const { language, title, hasMore } = codeInfo(typed, info);
  if (hasMore) note({ what: 'numbers and marks of lines in code', why: 'Code is printed without them here.' });
  replaceElements(node, (one) => (one.tagName === 'br' ? [{ type: 'text', value: '\n' }] : undefined));
  const code = textIn(node).replace(/\n$/, '');
  const named = language !== '' && !/^(?:text|plain|none|no-?highlight|plaintext)$/.test(language);
  return element(
    'pre',
    property(node, 'id') === '' ? {} : { id: property(node, 'id') },
    element(
      'code',
      {
        ...(named ? { className: [`language-${language}`] } : {}),
        ...(title === '' ? {} : { dataInfo: `title=${title.includes('"') ? `'${title.replaceAll("'", '’')}'` : `"${title}"`}` }),
      },
      { type: 'text', value: code },
    ),
  );
}

/** The caption stands above; blocks in a cell become lines; a table that only places things is taken apart. */
function shapedTable(table: Element, note: (left: LeftOut) => void): readonly ElementContent[] {
  const elements = [...elementsIn(table)];
  const cells = elements.filter((one) => isElement(one, 'td', 'th'));
  const rows = elements.filter((one) => one.tagName === 'tr');
  const holdsBlocks = elements.some((one) => isElement(one, 'table', 'pre', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'iframe'));
  const caption = elements.find((one) => one.tagName === 'caption');
  const above = caption && lineOf(caption) !== '' ? [element('p', {}, ...caption.children)] : [];
  if (cells.length <= 1 || holdsBlocks || rows.every((row) => row.children.filter((cell) => isElement(cell, 'td', 'th')).length <= 1)) {
    note({ what: 'a table that only placed its content', why: 'The content stands in the text.' });
    return [...above, ...cells.map((cell) => element('div', {}, ...cell.children))];
  }
  for (const cell of cells) inlineBlocks(cell);
  replaceElements(table, (one) => (one.tagName === 'caption' ? [] : undefined));
  return [...above, table];
}

const blocks = new Set('address article aside blockquote div dl dt dd li ol p section ul'.split(' '));

function inlineBlocks(cell: Element): void {
  const flat = (children: readonly Child[]): ElementContent[] => {
    const found: ElementContent[] = [];
    for (const child of children) {
      if (child.type === 'element' && blocks.has(child.tagName)) {
        const inside = flat(child.children);
        const isBlank = inside.every((one) => one.type === 'text' && one.value.trim() === '');
        if (isBlank) continue;
        if (found.some((one) => one.type !== 'text' || one.value.trim() !== '')) found.push(element('br', {}));
        found.push(...(child.tagName === 'li' ? [{ type: 'text' as const, value: '• ' }] : []), ...inside, { type: 'text', value: ' ' });
      } else if (child.type === 'element' || child.type === 'text') found.push(child);
    }
    return found;
  };
  cell.children = flat(childrenOf(cell));
}
