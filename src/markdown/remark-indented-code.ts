/**
 * Code by four spaces (CommonMark 4.4), which MDX takes away because elements are indented too. It is given back outside of
 * elements: within `<Aside>` and `</Aside>` on lines of their own, spaces go on meaning nothing.
 */
import type { Root } from 'mdast';
import type {} from 'remark-parse';
import type { Data, Plugin } from 'unified';

type Extension = Exclude<NonNullable<Data['micromarkExtensions']>[number], unknown[]>;
type Constructs = NonNullable<NonNullable<Extension['flow']>[number]>;
type Construct = Exclude<Constructs, unknown[]>;
type Tokenizer = ThisParameterType<Construct['tokenize']>;

const code = 'codeIndented';
/** `<`, by which the tags of a line are found. */
const lessThan = 60;

/** Must follow remark-mdx. */
export const remarkIndentedCode: Plugin<[], Root> = function () {
  const { micromarkExtensions = [] } = this.data();
  for (const { flow = {}, disable } of micromarkExtensions.flat()) {
    if (disable?.null) disable.null = disable.null.filter((name) => name !== code);
    const tags = flow[lessThan];
    if (tags !== undefined) flow[lessThan] = [tags].flat().map((tag) => (tag.name === 'mdxJsxFlowTag' ? counted(tag) : tag));
  }
  micromarkExtensions.push({ flowInitial: Object.fromEntries(spaces.map((space) => [space, interruptible])) });
};

/** The codes of micromark for a tab, the columns that it fills, and a space. */
const spaces = [-2, -1, 32];

/** The construct of CommonMark, but for a mistake in micromark 4: as if code were a paragraph, no list but one from 1 could follow it. */
const interruptible: Construct = {
  name: code,
  partial: true,
  tokenize(effects, ok, nok) {
    const stock = [this.parser.constructs.flowInitial[spaces[0] ?? 0]].flat().find((construct) => construct !== interruptible);
    return stock === undefined ? nok : stock.tokenize.call(this, effects, ok, nok);
  },
};

/** How many elements are open, by the parser of a text. */
const depths = new WeakMap<Tokenizer['parser'], number>();

/** The same construct, which forbids code by spaces while an element is open. The list of what is forbidden belongs to one text. */
function counted(tags: Construct): Construct {
  return {
    ...tags,
    tokenize(effects, ok, nok) {
      const start = this.events.length;
      return tags.tokenize.call(
        this,
        effects,
        (next) => {
          // Where a paragraph only asks whether it ends here, the tags are read again.
          if (this.interrupt !== true) count(this, start);
          return ok(next);
        },
        nok,
      );
    },
  };
}

function count({ parser, events }: Tokenizer, start: number): void {
  let depth = depths.get(parser) ?? 0;
  for (const [step, token] of events.slice(start)) {
    const type: string = step === 'enter' ? token.type : '';
    if (type === 'mdxJsxFlowTag') depth++;
    else if (type === 'mdxJsxFlowTagSelfClosingMarker') depth--;
    else if (type === 'mdxJsxFlowTagClosingMarker') depth = Math.max(0, depth - 2);
  }
  depths.set(parser, depth);
  const forbidden = parser.constructs.disable.null ?? [];
  const others = forbidden.filter((name) => name !== code);
  forbidden.splice(0, forbidden.length, ...others, ...(depth > 0 ? [code] : []));
}
