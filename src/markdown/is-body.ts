/** Checks the shape of a body that comes from the cache, not its meaning. */
import { isRenderedPart } from '../parts/parts.ts';
import type { Body, BodyFacts, BodyNode } from './body.ts';

export function isBody(value: unknown): value is Body {
  if (!isObject(value)) return false;
  const { nodes, plainText, facts, warnings }: Fields<Body> = value;
  return isListOf(nodes, isNode) && isText(plainText) && isBodyFacts(facts) && isListOf(warnings, isWarning);
}

export function isBodyFacts(value: unknown): value is BodyFacts {
  if (!isObject(value)) return false;
  const { digest, headings, anchors, footnotes, words, excerpt, links, externalLinks, pictures, charts, scripted }: Fields<BodyFacts> =
    value;
  return (
    isText(digest) &&
    isListOf(headings, isHeading) &&
    isListOf(anchors, isText) &&
    isListOf(footnotes, isFootnote) &&
    [words, charts].every(isNumber) &&
    isText(excerpt) &&
    [links, externalLinks].every((list) => isListOf(list, (one) => isObject(one) && isText(one['target']) && isNumber(one['line']))) &&
    isListOf(pictures, (one) => isObject(one) && isText(one['src']) && isNumber(one['line'])) &&
    typeof scripted === 'boolean'
  );
}

type Fields<Value> = Partial<Record<keyof Value, unknown>>;

function isNode(value: unknown): value is BodyNode {
  if (isText(value)) return true;
  return (
    isObject(value) &&
    isText(value['part']) &&
    isRenderedPart(value['part']) &&
    isObject(value['props']) &&
    isListOf(value['children'], isNode)
  );
}

function isHeading(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { depth, line, id, text, former = [] } = value;
  return [depth, line].every(isNumber) && [id, text].every(isText) && isListOf(former, isText);
}

function isFootnote(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { rest, paragraphs } = value;
  return isNumber(rest) && (paragraphs === undefined || isListOf(paragraphs, isNumber));
}

function isWarning(value: unknown): boolean {
  return isObject(value) && ['file', 'field', 'message', 'fix'].every((name) => isText(value[name]));
}

function isListOf(value: unknown, accepts: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(accepts);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
