/**
 * Indented code (CommonMark 4.4), which MDX disables because elements are indented too. This enables it outside of
 * elements: between `<Aside>` and `</Aside>` on their own lines, indentation still means nothing.
 */
import type { Root } from 'mdast';
import type {} from 'remark-parse';
import type { Data, Plugin } from 'unified';

type Extension = Exclude<NonNullable<Data['micromarkExtensions']>[number], unknown[]>;
type Constructs = NonNullable<NonNullable<Extension['flow']>[number]>;
type Construct = Exclude<Constructs, unknown[]>;
type Tokenizer = ThisParameterType<Construct['tokenize']>;

const code = 'codeIndented';
/** The code of `<`, the key of the constructs for tags. */
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

/** The codes of micromark for a tab, a virtual space and a space. */
const spaces = [-2, -1, 32];

/** The construct of CommonMark, without a bug of micromark 4: after code, as after a paragraph, only a list that starts at 1 could follow. */
const interruptible: Construct = {
  name: code,
  partial: true,
  tokenize(effects, ok, nok) {
    const stock = [this.parser.constructs.flowInitial[spaces[0] ?? 0]].flat().find((construct) => construct !== interruptible);
    return stock === undefined ? nok : stock.tokenize.call(this, effects, ok, nok);
  },
};

/** The number of open elements, by parser (one for each text). */
const depths = new WeakMap<Tokenizer['parser'], number>();

/** The same construct, which disables indented code while an element is open. The list of disabled constructs belongs to one text. */
function counted(tags: Construct): Construct {
  return {
    ...tags,
    tokenize(effects, ok, nok) {
      const start = this.events.length;
      return tags.tokenize.call(
        this,
        effects,
        (next) => {
          // With `interrupt`, micromark only tests whether a paragraph ends here, and parses the tags again later.
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
