/** A text of another program → the text of a file, step by step: what it names is looked up between them, where the whole archive is known. */
import type { Root } from 'mdast';
import type { Problem, Warning } from '../../problems/problem.ts';
import type { NewReading } from '../../reading/texts/restore-text.ts';
import type { TextKindName } from '../../reading/texts/text-kinds.ts';
import type { ImportedBody, LeftOut } from '../imported-text.ts';
import { ordered } from '../lead-picture.ts';
import { withLines } from '../note-lines.ts';
import { bodyAsTyped, type TypedBody, type WrittenTyped } from '../text/as-typed/as-typed.ts';
import { parseBody, translated } from '../text/convert-body.ts';
import type { Compared } from '../text/counts.ts';
import type { KnownNames } from '../text/liquid.ts';
import { markdownTree } from '../text/parse-body.ts';
import { TextRefused } from '../text/parsed-body.ts';
import type { Resolved } from '../text/place.ts';
import { fileText } from '../write/file-text.ts';
import type { ReadAhead } from './read-ahead.ts';

/** Plain values, as all others here, so that they can be sent to a thread. */
export interface TextToConvert {
  /** In the archive. */
  readonly place: string;
  readonly body: ImportedBody;
  /** Names of places in the text that links of other texts have. */
  readonly wanted: ReadonlySet<string>;
  /** Stands above the text. */
  readonly longTitle: string | undefined;
}

/** What a text names, as typed. */
export interface Named {
  readonly pictures: readonly string[];
  readonly links: readonly string[];
}

/** A sentence: why a text cannot be read. */
export interface Refused {
  readonly why: string;
}

/** The file that a text will be. */
export interface FileToWrite {
  readonly kind: TextKindName;
  /** From the content folder. */
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Of all that is named. */
  readonly pictures: ReadonlyMap<string, Resolved>;
  readonly links: ReadonlyMap<string, Resolved>;
  /** Notes before those of the text, and after them. */
  readonly notes: { readonly before: readonly LeftOut[]; readonly after: readonly LeftOut[] };
}

export interface ConvertedText extends Compared {
  readonly text: string;
  readonly notes: readonly LeftOut[];
  /** Of the file, as `check` will make it. */
  readonly reading: NewReading<unknown> | undefined;
}

const unknown: Resolved = { why: 'Its file is not in the archive.' };

/** As it was typed, where the engine reads it so; else converted. */
export class Conversion {
  readonly #text: TextToConvert;
  readonly #names: KnownNames;
  #body: TypedBody;
  #isTyped: boolean;

  /** Throws where the text is refused; `refusal` says why. */
  constructor(text: TextToConvert, names: KnownNames) {
    const { body, wanted, longTitle } = text;
    this.#text = text;
    this.#names = names;
    // Names of places must be put into the text.
    const typed = 'markdown' in body && wanted.size === 0 && longTitle === undefined ? bodyAsTyped(translated(body, names)) : undefined;
    this.#isTyped = typed !== undefined;
    this.#body = typed ?? parseBody(body, names);
  }

  get named(): Named {
    const { pictures, links } = this.#body;
    return { pictures, links };
  }

  /** Once; a second time where it answers with what else the text names. */
  async write(file: FileToWrite, read: ReadAhead): Promise<ConvertedText | Named> {
    const written = this.#body.write({
      wanted: this.#text.wanted,
      link: (address) => file.links.get(address) ?? unknown,
      picture: (src) => file.pictures.get(src) ?? unknown,
    });
    const converted = written && (await this.#fileOf(written, file, read));
    if (converted) return converted;
    this.#isTyped = false;
    this.#body = parseBody(this.#text.body, this.#names);
    return this.named;
  }

  /** Undefined for a text that cannot stay as it was typed. */
  async #fileOf(
    { markdown, notes, compare, isConverted }: WrittenTyped,
    file: FileToWrite,
    read: ReadAhead,
  ): Promise<ConvertedText | undefined> {
    const { longTitle } = this.#text;
    const text = fileText(ordered(file.fields), longTitle === undefined ? markdown : `${longTitle}\n\n${markdown}`);
    let compared: Compared | undefined;
    const onParsed = (tree: Root, body: string): void => void (compared = compare(tree, body));
    // A title among the words is none of them.
    const reading = await read(file.kind, { path: file.path, text, onParsed: longTitle === undefined ? onParsed : undefined });
    const isTyped = ({ line }: Warning): boolean =>
      line === undefined || !isConverted || !isConverted(startOfLine(text, line) - (text.length - markdown.length));
    if (this.#isTyped && (!compared || !reading || doubtsOf(reading.reading).some(isTyped))) return undefined;
    compared ??= compare(markdownTree(markdown), markdown);
    const all = [...file.notes.before, ...notes, ...file.notes.after];
    return compared && { ...compared, text, reading, notes: withLines(all, text) };
  }
}

/** What the engine has to say of the text below the fields. */
function doubtsOf({ problems, warnings }: NewReading<unknown>['reading']): readonly (Problem | Warning)[] {
  return [...problems, ...warnings].filter(({ field }) => field === 'body');
}

/** `line`: from 1. */
function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = text.indexOf('\n', start) + 1;
  return start;
}

/** Undefined for an error that says nothing of the text. */
export function refusal(error: unknown): Refused | undefined {
  if (error instanceof TextRefused) return { why: error.message };
  return error instanceof RangeError ? { why: 'Its text is nested too deep to be read.' } : undefined;
}
