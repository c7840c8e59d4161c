/** The nodes of footnotes: the number in the text, the list at the end, the links back. Roles from DPUB-ARIA. */
import type { FootnoteDefinition, FootnoteReference, Link, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { directionOf, isSameLanguage } from '../schema/language.ts';
import type { BodyContext } from './body-notes.ts';
import type { FootnoteWords } from './body-words.ts';

export interface Note {
  readonly number: number;
  readonly id: string;
  readonly definition: FootnoteDefinition;
  /** The width of the text before the first reference (breadth.ts). */
  readonly after: number;
  /** Ids of its references. */
  readonly references: string[];
}

/** The first reference has its number as a class too, to which CSS anchors the margin note. */
export function referenceNode({ position }: FootnoteReference, { number, id, references }: Note, labels: FootnoteWords): Nodes {
  const link: Link = {
    type: 'link',
    url: `#${id}`,
    data: { hProperties: { id: references.at(-1) ?? '', role: 'doc-noteref', ariaLabel: `${labels.reference} ${number}` } },
    children: [{ type: 'text', value: String(number) }],
  };
  return {
    type: 'emphasis',
    data: { hName: 'sup', hProperties: { className: references.length > 1 ? ['noteref'] : ['noteref', `n${number}`] } },
    children: [link],
    position,
  };
}

/** The list of all notes, each with its ways back, for the end of the text. */
export function notesSection(notes: readonly Note[], { language, labels: words }: BodyContext, headingId: string): RootContent {
  const { footnotes: labels } = words;
  // The words are English if the language of the text has none.
  const foreign = !isSameLanguage(words.language, language) ? { lang: words.language, dir: directionOf(words.language) } : {};
  const items = notes.map((note): ListItem => {
    const children = [...note.definition.children];
    const last = children.at(-1);
    const arrows = note.references.flatMap((reference, index) => backLinks(note, reference, index, labels));
    if (last?.type === 'paragraph') children.splice(-1, 1, { ...last, children: [...last.children, ...arrows] });
    else children.push({ type: 'paragraph', children: arrows.slice(1) });
    return { type: 'listItem', spread: true, data: { hProperties: { id: note.id } }, children };
  });
  return {
    type: 'blockquote',
    data: { hName: 'section', hProperties: { className: ['footnotes'], role: 'doc-endnotes', ariaLabelledBy: [headingId] } },
    children: [
      {
        type: 'heading',
        depth: 2,
        data: { hProperties: { id: headingId, ...foreign } },
        children: [{ type: 'text', value: labels.heading }],
      },
      { type: 'list', ordered: true, spread: true, children: items },
    ],
  };
}

/** The way back to one reference; from the second on, with its number. */
function backLinks(note: Note, reference: string, index: number, labels: FootnoteWords): PhrasingContent[] {
  const again = index === 0 ? '' : `-${index + 1}`;
  // U+FE0E selects the text form of the arrow, not the emoji.
  const arrow: PhrasingContent = { type: 'text', value: '↩\uFE0E' };
  // People who control the browser by voice say the number that they see, so the name of the link holds the number and not the arrow.
  const seen: PhrasingContent[] =
    index === 0
      ? [arrow]
      : [
          { type: 'emphasis', data: { hName: 'span', hProperties: { ariaHidden: 'true' } }, children: [arrow] },
          { type: 'emphasis', data: { hName: 'sup' }, children: [{ type: 'text', value: String(index + 1) }] },
        ];
  const properties = { className: ['backlink'], role: 'doc-backlink', ariaLabel: `${labels.back} (${note.number}${again})` };
  return [
    // The arrow does not stand on a line of its own.
    { type: 'text', value: '\u00A0' },
    { type: 'link', url: `#${reference}`, data: { hProperties: properties }, children: seen },
  ];
}
