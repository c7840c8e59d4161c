/** What a part is: what writers may give it, and the HTML that it becomes. */
import type { ChartTable } from '../markdown/charts/chart-table.ts';
import type { Html } from './html.ts';
import type { Literal } from './literal.ts';

/** What an attribute of a part takes. */
export interface PropRule {
  /** `word`: taken as it is, and not a part of what the text says. `mark`: stands alone, without a value. */
  readonly type: 'mark' | 'text' | 'number' | 'text or number' | 'word' | 'picture' | 'web address' | 'table' | 'language';
  readonly required?: true;
  /** When given, the only values allowed. */
  readonly values?: readonly string[];
  readonly description: string;
}

type PropRules = Readonly<Record<string, PropRule>>;

/**
 * What the HTML is for. `feed`: readers without our style sheet, so no drawing that needs it. `search`: the words alone;
 * a test compares them with those of the page.
 */
export type BodyTarget = 'page' | 'feed' | 'search';

export interface Part {
  readonly description: string;
  readonly example: string;
  /** It repeats the text: left out of the plain text, hidden from screen readers. */
  readonly repeats?: true;
  /** It may stand in a sentence too. */
  readonly inline?: true;
  /** Markdown makes it; writers cannot name it. */
  readonly ofMarkdown?: true;
  /** It shows the rows of its attribute `data`: what a row is. */
  readonly rows?: 'bar' | 'line' | 'date';
  readonly children: 'required' | 'optional' | 'none';
  readonly props: PropRules;
  /** `inner` is the HTML of what stands in it. Absent where the part becomes an element of HTML when the text is compiled. */
  readonly html?: (values: PartValues, inner: Html, target: BodyTarget) => Html;
}

/** The values of a part's attributes, as they are in a compiled body. */
export type PartValues = Readonly<Record<string, Literal>>;

interface TypedPart<Props extends PropRules> extends Omit<Part, 'props' | 'html'> {
  readonly props: Props;
  readonly html?: (values: Values<Props>, inner: Html, target: BodyTarget) => Html;
}

/** A part whose `markup` gets its values typed by its own rules. They were checked by these rules when the text was compiled. */
export function definePart<const Props extends PropRules>(part: TypedPart<Props>): Part {
  return part as unknown as Part;
}

type ValueOf<Rule> = Rule extends { values: readonly (infer Value)[] }
  ? Value
  : Rule extends { type: 'mark' }
    ? boolean
    : Rule extends { type: 'number' }
      ? number
      : Rule extends { type: 'text or number' }
        ? string | number
        : Rule extends { type: 'table' }
          ? ChartTable
          : string;

type Values<Rules> = {
  readonly [Name in keyof Rules as Rules[Name] extends { required: true } ? Name : never]: ValueOf<Rules[Name]>;
} & {
  readonly [Name in keyof Rules as Rules[Name] extends { required: true } ? never : Name]?: ValueOf<Rules[Name]> | undefined;
} & (Rules extends { data: { type: 'table' } } ? { readonly language: string } : unknown);
