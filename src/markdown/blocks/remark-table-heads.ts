/** Tries to read a line as the head of a table only where a row of hyphens follows: remark-gfm tries it with each paragraph, word for word. */
import type { Root } from 'mdast';
import type { Construct, TokenizeContext } from 'micromark-util-types';
import type {} from 'remark-parse';
import type { Plugin } from 'unified';
import { isAhead, rememberText } from '../text-ahead.ts';

/** The rest of a line, and a line of nothing but what stands in the row below the head, in quotations too. */
const headAndHyphens = /[^\r\n]*(?:\r\n|\r|\n)[ \t>]*[|:-][|:\- \t]*(?:[\r\n]|$)/y;

/** Must follow remark-gfm. The tables are the same. */
export const remarkTableHeads: Plugin<[], Root> = function () {
  rememberText(this);
  const { micromarkExtensions = [] } = this.data();
  for (const { flow = {} } of micromarkExtensions.flat()) {
    if (flow.null)
      flow.null = [flow.null].flat().map((construct) => (construct.name === 'table' ? withoutVainTries(construct) : construct));
  }
};

function withoutVainTries(table: Construct): Construct {
  return {
    ...table,
    tokenize(effects, ok, nok) {
      return isInTable(this) || isAhead(headAndHyphens, this.now()) ? table.tokenize.call(this, effects, ok, nok) : nok;
    },
  };
}

/** Whether the line before is a row. */
function isInTable({ events }: TokenizeContext): boolean {
  const before: string | undefined = events.findLast(([, { type }]) => type !== 'lineEnding' && type !== 'linePrefix')?.[1].type;
  return before === 'tableHead' || before === 'tableRow';
}
