/** Evaluates an expression in braces that is a plain value, without executing code. */
import type { Nodes } from 'mdast';
import type { Literal } from '../parts/literal.ts';

/** Code as MDX stores it in a node: an ESTree program. */
export type Code = NonNullable<NonNullable<Extract<Nodes, { type: 'mdxTextExpression' }>['data']>['estree']>;

type Expression = Extract<Code['body'][number], { type: 'ExpressionStatement' }>['expression'];

/** The value of a string, number, boolean, null, template without `${}`, or an array or object of them; undefined for anything else. */
export function literalOf(code: Code | null | undefined): { readonly value: Literal } | undefined {
  const statement = code?.body.length === 1 ? code.body[0] : undefined;
  if (statement?.type !== 'ExpressionStatement') return undefined;
  const value = valueOf(statement.expression);
  return value === undefined ? undefined : { value };
}

function valueOf(expression: Expression): Literal | undefined {
  switch (expression.type) {
    case 'Literal':
      return isPlain(expression.value) ? expression.value : undefined;
    case 'TemplateLiteral':
      return expression.expressions.length === 0 ? (expression.quasis[0]?.value.cooked ?? undefined) : undefined;
    case 'UnaryExpression': {
      const value = expression.operator === '-' ? valueOf(expression.argument) : undefined;
      return typeof value === 'number' ? 0 - value : undefined;
    }
    case 'ArrayExpression':
      return allOf(
        expression.elements.map((element) => (element === null || element.type === 'SpreadElement' ? undefined : valueOf(element))),
      );
    case 'ObjectExpression':
      return objectOf(expression.properties);
    default:
      return undefined;
  }
}

function objectOf(properties: Extract<Expression, { type: 'ObjectExpression' }>['properties']): Literal | undefined {
  const entries: [string, Literal][] = [];
  for (const property of properties) {
    if (property.type !== 'Property' || property.computed || property.kind !== 'init' || property.method) return undefined;
    const name =
      property.key.type === 'Identifier' ? property.key.name : property.key.type === 'Literal' ? String(property.key.value) : undefined;
    const value = isExpression(property.value) ? valueOf(property.value) : undefined;
    if (name === undefined || value === undefined) return undefined;
    entries.push([name, value]);
  }
  return Object.fromEntries(entries);
}

function allOf(values: readonly (Literal | undefined)[]): readonly Literal[] | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? known : undefined;
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function isExpression(node: { readonly type: string }): node is Expression {
  return !node.type.endsWith('Pattern');
}
