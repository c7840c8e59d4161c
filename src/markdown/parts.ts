/** The parts that a writer may use without importing them, and what each of them takes. */
import { chartParts } from './charts/chart-parts.ts';
import type { ChartTable } from './charts/chart-table.ts';
import type { PartRule } from './part-rule.ts';

export const parts = {
  PullQuote: {
    description: 'A sentence of the piece, set large. It repeats the text, so readers by ear are spared it.',
    example: '<PullQuote>The dock was not empty. It was waiting.</PullQuote>',
    repeats: true,
    children: 'required',
    props: {},
  },
  Quote: {
    description: 'Somebody else’s words, with their name.',
    example: '<Quote by="Ada Quill" source="Pilots">The sea keeps no minutes.</Quote>',
    children: 'required',
    props: {
      by: { type: 'text', required: true, description: 'Who said it.' },
      source: { type: 'text', description: 'Where it was said.' },
      url: { type: 'web address', description: 'Where to read it.' },
    },
  },
  Aside: {
    description: 'A paragraph or two beside the argument.',
    example: '<Aside title="What a berth is">A place for one ship.</Aside>',
    children: 'required',
    props: { title: { type: 'text', description: 'Its heading.' } },
  },
  Callout: {
    description: 'What the reader must not miss.',
    example: '<Callout kind="warning">These figures are an estimate.</Callout>',
    children: 'required',
    props: {
      kind: { type: 'text', values: ['note', 'warning', 'update'], description: 'note (when not given), warning or update.' },
      title: { type: 'text', description: 'Its heading, when it is not the word for its kind.' },
    },
  },
  Figure: {
    description: 'A picture with its caption and credit.',
    example: '<Figure src="./dock.png" alt="An empty dock" caption="The dock in May." credit="Drawing by Ada Quill" />',
    children: 'none',
    props: {
      src: { type: 'picture', required: true, description: 'The picture file, by its path from the article.' },
      alt: { type: 'text', required: true, description: 'What the picture shows, for those who do not see it.' },
      caption: { type: 'text', description: 'The line under it.' },
      credit: { type: 'text', description: 'Who made it.' },
    },
  },
  Stat: {
    description: 'One number that carries the argument.',
    example: '<Stat value="38 %" label="of berths empty in May" source="Port Authority" />',
    children: 'none',
    props: {
      value: { type: 'text or number', required: true, description: 'The number, as it shall stand.' },
      label: { type: 'text', required: true, description: 'What it counts.' },
      source: { type: 'text', description: 'Where it is from.' },
    },
  },
  ...chartParts,
  Foreign: {
    description: 'Words or paragraphs in another language, so that they are spoken, hyphenated and quoted in its way.',
    example: '<Foreign lang="de">Weltschmerz</Foreign>',
    inline: true,
    children: 'required',
    props: { lang: { type: 'language', required: true, description: 'The language: `de`, `fr`, `ar`, `zh-Hant`.' } },
  },
} as const satisfies Readonly<Record<string, PartRule>>;

export type PartName = keyof typeof parts;

/** Those that a component draws; `Foreign` becomes an element of HTML. */
export type DrawnPartName = Exclude<PartName, 'Foreign'>;

/** Whether a writer may use a part of that name. */
export function isPartName(name: string): name is PartName {
  return Object.hasOwn(parts, name);
}

/** Whether a component draws it. */
export function isDrawnPart(name: string): name is DrawnPartName {
  return isPartName(name) && name !== 'Foreign';
}

/** Whether a part of that name may stand in a sentence. */
export function isInlinePart(name: string): boolean {
  return isPartName(name) && partRule(name).inline === true;
}

/** The rule of a part. */
export function partRule(name: PartName): PartRule {
  return parts[name];
}

type ValueOf<Rule> = Rule extends { values: readonly (infer Value)[] }
  ? Value
  : Rule extends { type: 'number' }
    ? number
    : Rule extends { type: 'text or number' }
      ? string | number
      : Rule extends { type: 'table' }
        ? ChartTable
        : string;

type Props<Rules> = {
  readonly [Name in keyof Rules as Rules[Name] extends { required: true } ? Name : never]: ValueOf<Rules[Name]>;
} & {
  readonly [Name in keyof Rules as Rules[Name] extends { required: true } ? never : Name]?: ValueOf<Rules[Name]> | undefined;
};

/** The props of a part, for the component that draws it. */
export type PartProps<Name extends PartName> = Props<(typeof parts)[Name]['props']>;
