/** Checks the use of a part against its rule. */
import type { VFile } from 'vfile';
import { doubtfulMarkup } from '../../schema/fields/field-markup.ts';
import { isLanguage } from '../../schema/language.ts';
import { didYouMean } from '../../schema/nearest.ts';
import { isBlank, unseenIn } from '../../base/unseen.ts';
import { type AddressProblem, destinationOf, pictureProblem, tableProblem } from '../links/addresses.ts';
import type { Literal } from '../../parts/literal.ts';
import { lineOf, notesOf, report, warn } from '../body-notes.ts';
import { attributesOf, childrenOf, type JsxElement, type WrittenAttribute } from '../mdx-nodes.ts';
import type { PropRule } from '../../parts/part.ts';
import { partOf } from '../../parts/parts.ts';
import { walkText } from '../walk.ts';

/** Reports attributes that are unknown, missing, repeated or wrong, and missing or excess children. Does not check attributes that are code. */
export function checkPart(file: VFile, element: JsxElement, name: string): void {
  const rule = partOf(name);
  const attributes = attributesOf(element);
  for (const [index, attribute] of attributes.entries()) {
    if (attributes.findIndex((other) => other.name === attribute.name) !== index) {
      report(file, attribute.written, `"${attribute.name}" is given twice to <${name}>.`, 'Keep one of them.');
    }
    const prop = Object.hasOwn(rule.props, attribute.name) ? rule.props[attribute.name] : undefined;
    if (prop === undefined) reportUnknown(file, name, attribute);
    else checkValue(file, name, prop, attribute);
  }
  for (const [prop, { required, description }] of Object.entries(rule.props)) {
    if (required === true && !attributes.some((attribute) => attribute.name === prop) && !spreads(element)) {
      report(file, element, `<${name}> has no "${prop}".`, `Add ${prop}="…". ${description}`);
    }
  }
  const holds = childrenOf(element).some((child) => child.type !== 'text' || !isBlank(child.value));
  if (rule.children === 'required' && !holds) report(file, element, `<${name}> is empty.`, `Write the words inside: ${rule.example}`);
  if (rule.children === 'none' && holds) report(file, element, `<${name}> holds text, and takes none.`, `Write it so: ${rule.example}`);
  if (rule.repeats === true) checkRepeating(file, element, name);
}

function reportUnknown(file: VFile, part: string, { name, written }: WrittenAttribute): void {
  const known = Object.keys(partOf(part).props);
  const fix = known.length === 0 ? `Write <${part}> alone.` : `<${part}> takes ${known.join(', ')}.`;
  report(file, written, `<${part}> takes no "${name}".${didYouMean(name, known)}`, fix);
}

function checkValue(file: VFile, part: string, rule: PropRule, { name, value, written }: WrittenAttribute): void {
  if (value === undefined) return;
  if (!hasType(value, rule.type)) {
    return report(file, written, `"${name}" of <${part}> ${kindOf(value)}.`, `Write ${wantedFor(rule.type, name)}.`);
  }
  if (typeof value !== 'string') return;
  // Invisible characters have their own problem.
  if (isBlank(value) && unseenIn(value).length === 0)
    return report(
      file,
      written,
      `"${name}" of <${part}> is empty.`,
      `Write ${name}="…"${rule.required ? '' : ', or leave it out'}. ${rule.description}`,
    );
  if (rule.values !== undefined && !rule.values.includes(value)) {
    return report(
      file,
      written,
      `"${value}" is not a ${name} of <${part}>.${didYouMean(value, rule.values)}`,
      `Write one of ${rule.values.join(', ')}.`,
    );
  }
  const markup = rule.type.startsWith('text') ? doubtfulMarkup(value, name) : undefined;
  if (markup !== undefined) warn(file, written, markup.message, markup.fix);
  const problem = valueProblems[rule.type]?.(value);
  if (problem !== undefined) report(file, written, problem.message, problem.fix);
  else if (rule.type === 'web address') notesOf(file).externalLinks.push({ target: value, line: lineOf(file, written) });
}

const valueProblems: Readonly<Partial<Record<PropRule['type'], (value: string) => AddressProblem | undefined>>> = {
  picture: pictureProblem,
  table: tableProblem,
  'web address': webAddressProblem,
  language: (value) =>
    isLanguage(value) ? undefined : { message: `"${value}" is not a language tag.`, fix: 'Write a tag such as de, fr-CA, la or zh-Hant.' },
};

function webAddressProblem(value: string): AddressProblem | undefined {
  const destination = destinationOf(value);
  if (typeof destination === 'object') return destination;
  return /^https?:/i.test(value)
    ? undefined
    : { message: `"${value}" is not a web address.`, fix: 'Write it whole, beginning with https://.' };
}

/** Screen readers skip this part, so it must contain nothing that takes the focus. */
function checkRepeating(file: VFile, element: JsxElement, name: string): void {
  walkText(element, (node) => {
    if (node.type !== 'link' && node.type !== 'footnoteReference') return;
    const what = node.type === 'link' ? 'link' : 'footnote';
    report(file, node, `<${name}> holds a ${what}, though it only repeats the text.`, `Put the ${what} into the text itself.`);
  });
}

function spreads(element: JsxElement): boolean {
  return element.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute');
}

function hasType(value: Literal, type: PropRule['type']): boolean {
  if (type === 'mark') return typeof value === 'boolean';
  if (type === 'number') return typeof value === 'number';
  if (type === 'table' && Array.isArray(value)) return true;
  return typeof value === 'string' || (type === 'text or number' && typeof value === 'number');
}

function wantedFor(type: PropRule['type'], name: string): string {
  if (type === 'mark') return `${name} alone, without a value`;
  if (type === 'number') return `a number: ${name}={38}`;
  return type === 'table' ? `a file, ${name}="./figures.csv", or rows: ${name}={[…]}` : `text: ${name}="…"`;
}

function kindOf(value: Literal): string {
  if (value === null || typeof value === 'boolean') return 'has no value';
  if (typeof value === 'string') return 'is text';
  return typeof value === 'number' ? 'is a number' : 'is a list of values';
}
