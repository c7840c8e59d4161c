/** A plain value → its code, as MDX stores it in a node; the inverse of literal.ts. */
import type { Literal } from '../../parts/literal.ts';
import type { Code } from '../literal.ts';

type Expression = Extract<Code['body'][number], { type: 'ExpressionStatement' }>['expression'];

/** A program of one expression. */
export function codeOf(value: Literal): Code {
  return { type: 'Program', sourceType: 'module', comments: [], body: [{ type: 'ExpressionStatement', expression: expressionOf(value) }] };
}

function expressionOf(value: Literal): Expression {
  if (value === null || typeof value !== 'object') return { type: 'Literal', value };
  if (isList(value)) return { type: 'ArrayExpression', elements: value.map(expressionOf) };
  return {
    type: 'ObjectExpression',
    properties: Object.entries(value).map(([name, inner]) => ({
      type: 'Property',
      kind: 'init',
      ...{ method: false, shorthand: false, computed: false },
      key: { type: 'Literal', value: name },
      value: expressionOf(inner),
    })),
  };
}

function isList(value: object): value is readonly Literal[] {
  return Array.isArray(value);
}
