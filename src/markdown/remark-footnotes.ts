/** Footnotes: a number in the text, a list at the end, links both ways. Roles from DPUB-ARIA. */
import type { FootnoteDefinition, FootnoteReference, Link, ListItem, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { directionOf, isSameLanguage } from '../schema/language.ts';
import type { FootnoteFacts } from './body.ts';
import { breadthOf } from './breadth.ts';
import { type BodyContext, lineOf, notesOf, report, reportAt } from './body-notes.ts';
import type { FootnoteWords } from './body-words.ts';
import { placeName } from './heading-id.ts';
import { childrenOf } from './mdx-nodes.ts';
import { walkText } from './walk.ts';

interface Note {
  readonly number: number;
  readonly id: string;
  readonly definition: FootnoteDefinition;
  /** The width of the text before the first reference (breadth.ts). */
  readonly after: number;
  /** Ids of its references. */
  readonly references: string[];
}

/** Ids come from the names of the footnotes (`note-pilots`), so that a new footnote does not change them. Reports notes without a reference, and references without a note. */
export const remarkFootnotes: Plugin<[], Root> = () => (tree, file) => {
  const definitions = takeDefinitions(tree, file);
  reportUndefined(tree, file);
  const { notes, breadth } = numberNotes(tree, definitions, file);
  const used = new Set(notes.map(({ definition }) => definition));
  for (const definition of definitions.values()) {
    if (used.has(definition)) continue;
    const name = definition.label ?? definition.identifier;
    report(
      file,
      definition,
      `No place in the text refers to the footnote [^${name}].`,
      `Write [^${name}] where it belongs, or take the note out.`,
    );
  }
  const body = notesOf(file);
  body.footnotes = notes.map(({ after, definition }) => ({ rest: breadth - after, ...paragraphsOf(definition) }));
  if (notes.length > 0) tree.children.push(section(notes, body.context, body.anchors.take('notes')));
};

function takeDefinitions(tree: Root, file: VFile): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  walkText(tree, (node, index, parent) => {
    if (node.type !== 'footnoteDefinition') return undefined;
    const first = definitions.get(node.identifier);
    const name = node.label ?? node.identifier;
    if (node.children.length === 0)
      report(file, node, `The footnote [^${name}] has no words.`, 'Write them behind the colon, or take the note out.');
    if (first === undefined) definitions.set(node.identifier, node);
    else
      report(
        file,
        node,
        `The footnote [^${name}] is written twice.`,
        `The first is in line ${lineOf(file, first)}: give one of them another name.`,
      );
    parent.children.splice(index, 1);
    return index;
  });
  for (const definition of definitions.values()) reportUndefined(definition, file);
  return definitions;
}

/** Markdown parses `[^name]` without a note as text, so this searches the source. */
function reportUndefined(tree: Parents, file: VFile): void {
  const typed = String(file);
  walkText(tree, (node) => {
    if (node.type !== 'text' || !node.value.includes('[^')) return;
    const start = node.position?.start.offset ?? 0;
    for (const match of typed.slice(start, node.position?.end.offset ?? 0).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)) {
      reportAt(
        file,
        start + match.index,
        `There is no footnote [^${match[1] ?? ''}].`,
        `Write it on a line of its own: [^${match[1] ?? ''}]: The note.`,
      );
    }
  });
}

function numberNotes(tree: Root, definitions: ReadonlyMap<string, FootnoteDefinition>, file: VFile): { notes: Note[]; breadth: number } {
  const { anchors, context } = notesOf(file);
  const notes = new Map<string, Note>();
  let breadthSoFar = 0;
  const number = (node: Root | FootnoteDefinition) => {
    walkText(node, (reference, index, parent) => {
      if (reference.type === 'text') breadthSoFar += breadthOf(reference.value);
      const definition = reference.type === 'footnoteReference' ? definitions.get(reference.identifier) : undefined;
      if (reference.type !== 'footnoteReference' || definition === undefined) return undefined;
      const name = placeName(reference.label ?? reference.identifier);
      const note = notes.get(reference.identifier) ?? {
        number: notes.size + 1,
        id: anchors.take(`note-${name}`),
        definition,
        after: breadthSoFar,
        references: [],
      };
      notes.set(reference.identifier, note);
      note.references.push(anchors.take(`noteref-${name}`));
      childrenOf(parent)[index] = referenceNode(reference, note, context.labels.footnotes);
      return index + 1;
    });
  };
  number(tree);
  const breadth = breadthSoFar;
  // A note may refer to another note: the map grows during the loop.
  for (const note of notes.values()) number(note.definition);
  return { notes: [...notes.values()], breadth };
}

/** Inline nodes. */
const inlineTypes: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'inlineCode',
  'footnoteReference',
]);

function paragraphsOf(definition: FootnoteDefinition): Pick<FootnoteFacts, 'paragraphs'> {
  const paragraphs = definition.children.map((block) => {
    if (block.type !== 'paragraph') return Infinity;
    let breadth = 0;
    walkText(block, (node) => {
      // Inline HTML elements have lower-case names, parts do not.
      if (!inlineTypes.has(node.type) && !(node.type === 'mdxJsxTextElement' && /^[a-z]/.test(node.name ?? '') && node.name !== 'br'))
        breadth = Infinity;
      if (node.type === 'text' || node.type === 'inlineCode') breadth += breadthOf(node.value);
    });
    return breadth;
  });
  return paragraphs.every(Number.isFinite) ? { paragraphs } : {};
}

/** The first reference has its number as a class too, to which CSS anchors the margin note. */
function referenceNode({ position }: FootnoteReference, { number, id, references }: Note, labels: FootnoteWords): Nodes {
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

function section(notes: readonly Note[], { language, labels: words }: BodyContext, headingId: string): RootContent {
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
    { type: 'text', value: ' ' },
    { type: 'link', url: `#${reference}`, data: { hProperties: properties }, children: seen },
  ];
}
