/** A part → Markdown that every program reads. Nothing that a reader reads is left out, except words that stand in the text twice. */
import { escapeHtml } from '../../base/html.ts';
import type { CalloutKind } from '../../markdown/body-words.ts';
import type { Literal } from '../../parts/literal.ts';
import { blocks, type Cell, emphasis, paragraph, picture, quotation, strong, table, words } from './write-blocks.ts';

export interface PartContext {
  /** Titles of callouts without one of their own. */
  readonly callouts: Readonly<Record<CalloutKind, string>>;
  /** The picture beside the exported text, by its path as typed. */
  picture(src: string): string;
  /** The rows of a CSV file, by its path as typed. */
  rows(src: string): readonly (readonly string[])[];
  /** Says what became of a part. */
  note(what: string, became: string): void;
}

export interface TypedPart {
  readonly name: string;
  readonly values: ReadonlyMap<string, Literal | undefined>;
  /** The Markdown between its tags. */
  readonly inner: string;
  /** Whether it stands in a sentence. */
  readonly inSentence: boolean;
}

type Write = (part: TypedPart, context: PartContext) => string;

/** Empty for a part that is left out; undefined for what is no part. */
export function partMarkdown(part: TypedPart, context: PartContext): string | undefined {
  return Object.hasOwn(writers, part.name) ? writers[part.name]?.(part, context) : undefined;
}

const writers: Readonly<Record<string, Write>> = {
  PullQuote: (_, { note }) => {
    note('PullQuote', 'left out: it repeats words of the text');
    return '';
  },
  Callout: (part, { callouts, note }) => {
    note('Callout', 'an alert, > [!NOTE]');
    const kind = textOf(part, 'kind');
    const title = textOf(part, 'title') ?? (kind === 'update' ? callouts.update : undefined);
    const mark = `[!${kind === 'warning' ? 'WARNING' : 'NOTE'}]`;
    return quotation(`${title === undefined ? mark : `${mark} ${paragraph(words(title))}`}\n${part.inner}`);
  },
  Aside: (part, { note }) => {
    note('Aside', 'a quotation block with a bold first line');
    const title = textOf(part, 'title');
    return quotation(blocks(title === undefined ? undefined : paragraph(strong(title)), part.inner));
  },
  Quote: (part, { note }) => {
    note('Quote', 'a quotation with a line for its source');
    const [by, source, url] = ['by', 'source', 'url'].map((name) => textOf(part, name));
    const work = source === undefined ? [] : [url === undefined ? words(source) : linkTo(url, source)];
    return quotation(blocks(part.inner, paragraph(words(`— ${by ?? ''}${source === undefined ? '' : ', '}`), ...work)));
  },
  Figure: (part, context) => {
    context.note('Figure', 'a picture with its caption as title');
    const lines = ['caption', 'credit'].flatMap((name) => textOf(part, name) ?? []);
    const night = textOf(part, 'night');
    if (night !== undefined) context.note('night', `its picture by night lies beside the text: ${context.picture(night)}`);
    if (part.values.has('drawn')) context.note('drawn', 'left out: its ink stays dark by night');
    return picture(context.picture(textOf(part, 'src') ?? ''), textOf(part, 'alt') ?? '', lines.length === 0 ? undefined : lines.join(' '));
  },
  Stat: (part, { note }) => {
    note('Stat', 'a paragraph with a bold number');
    const source = textOf(part, 'source');
    return paragraph(
      strong(textOf(part, 'value') ?? ''),
      words(` ${textOf(part, 'label') ?? ''}${source === undefined ? '' : ` (${source})`}`),
    );
  },
  BarChart: chart,
  LineChart: chart,
  Timeline: chart,
  Foreign: (part, { note }) => {
    note('Foreign', 'an element of HTML with its language');
    const lang = escapeHtml(textOf(part, 'lang') ?? '');
    return part.inSentence ? `<span lang="${lang}">${part.inner}</span>` : blocks(`<div lang="${lang}">`, part.inner, '</div>');
  },
};

/** Its sentence, its figures, and the line below. */
function chart(part: TypedPart, { rows, note }: PartContext): string {
  note(part.name, 'a table');
  const data = part.values.get('data');
  const figures = typeof data === 'string' ? rows(data) : rowsOf(data);
  const [alt, caption, unit, source] = ['alt', 'caption', 'unit', 'source'].map((name) => textOf(part, name));
  const below = [caption, unit === undefined ? undefined : `(${unit})`, source].filter((line) => line !== undefined);
  return blocks(
    alt === undefined ? undefined : paragraph(words(alt)),
    table(figures),
    below.length === 0 ? undefined : paragraph(emphasis(words(below.join(' ')))),
  );
}

function rowsOf(data: Literal | undefined): readonly (readonly Cell[])[] {
  if (!isList(data)) return [];
  return data.map((row) => (isList(row) ? row.map((cell) => (typeof cell === 'number' || cell === null ? cell : String(cell))) : []));
}

function isList(value: Literal | undefined): value is readonly Literal[] {
  return Array.isArray(value);
}

function linkTo(url: string, text: string) {
  return { type: 'link' as const, url, children: [{ type: 'text' as const, value: text }] };
}

/** Undefined where it is not given, or empty. */
function textOf({ values }: TypedPart, name: string): string | undefined {
  const value = values.get(name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;
}
