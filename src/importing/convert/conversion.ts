/** A text of another program → the text of a file, step by step: what it names is looked up between them, where the whole archive is known. */
import type { Root } from 'mdast';
import type { NewReading } from '../../reading/texts/restore-text.ts';
import type { TextKindName } from '../../reading/texts/text-kinds.ts';
import type { ImportedBody, LeftOut } from '../imported-text.ts';
import { ordered } from '../lead-picture.ts';
import { withLines } from '../note-lines.ts';
import { parseBody } from '../text/convert-body.ts';
import type { Compared } from '../text/counts.ts';
import type { KnownNames } from '../text/liquid.ts';
import { markdownTree } from '../text/parse-body.ts';
import { type ParsedBody, TextRefused } from '../text/parsed-body.ts';
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
  /** Stands above the text. */
  readonly longTitle: string | undefined;
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

export class Conversion {
  readonly #text: TextToConvert;
  readonly #body: ParsedBody;

  /** Throws where the text is refused; `refusal` says why. */
  constructor(text: TextToConvert, names: KnownNames) {
    this.#text = text;
    this.#body = parseBody(text.body, names);
  }

  get named(): Named {
    const { pictures, links } = this.#body;
    return { pictures, links };
  }

  /** At most once. */
  async write(file: FileToWrite, read: ReadAhead): Promise<ConvertedText> {
    const { markdown, notes, compare } = this.#body.write({
      wanted: this.#text.wanted,
      link: (address) => file.links.get(address) ?? unknown,
      picture: (src) => file.pictures.get(src) ?? unknown,
    });
    const body = file.longTitle === undefined ? markdown : `${file.longTitle}\n\n${markdown}`;
    const text = fileText(ordered(file.fields), body);
    let compared: Compared | undefined;
    const onParsed = (tree: Root): void => void (compared = compare(tree));
    const reading = await read(file.kind, { path: file.path, text, onParsed: file.longTitle === undefined ? onParsed : undefined });
    // The parser of ours does not read everything, nor may it read a title among the words.
    compared ??= compare(markdownTree(markdown));
    const all = [...file.notes.before, ...notes, ...file.notes.after];
    return { ...compared, text, reading, notes: withLines(all, text) };
  }
}

/** Undefined for an error that says nothing of the text. */
export function refusal(error: unknown): Refused | undefined {
  if (error instanceof TextRefused) return { why: error.message };
  return error instanceof RangeError ? { why: 'Its text is nested too deep to be read.' } : undefined;
}
