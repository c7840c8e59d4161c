/** An issue of Zod → message and fix in the writer's words. */
import { z } from 'astro/zod';
import { reference } from './fields.ts';
import { asList } from './as-list.ts';
import { didYouMean } from '../nearest.ts';
import { otherName } from './other-names.ts';
import { elementOf, fieldNames } from '../schema-fields.ts';

type Issue = z.core.$ZodIssue;

/** The field of an issue. */
export interface Place {
  /** Its name in the file; absent for a whole file, or an item of a list of groups. */
  readonly name: string | undefined;
  readonly schema: z.ZodType | undefined;
  /** Whether it is one item of the list called `name`. */
  readonly isItem: boolean;
  /** Whether it is at the top level, where `check --fix` corrects names and lists. */
  readonly atMargin: boolean;
  /** Its line; empty if it was not written. */
  readonly lineText: string;
  /** The source of a number, a boolean or null; undefined for other types. */
  readonly typed: string | undefined;
  /** A valid value to copy. */
  readonly example: string;
}

export interface Words {
  readonly message: string;
  readonly fix: string;
}

/** Explains any issue except an unknown field. */
export function explainZodIssue(issue: Issue, place: Place): Words {
  const { name, example } = place;
  switch (issue.code) {
    case 'custom':
      return { message: issue.message, fix: String(issue.params?.['fix'] ?? example) };
    case 'invalid_type':
      return wrongType(issue.input, issue.expected, place);
    case 'invalid_value':
      if (typeof issue.input !== 'string') return wrongType(issue.input, 'string', place);
      return {
        message: `"${name}" cannot be "${issue.input}".${didYouMean(issue.input, issue.values.map(String))}`,
        fix: `Write one of: ${issue.values.join(', ')}.`,
      };
    case 'too_small':
      return { message: tooSmall(issue, place), fix: place.isItem ? emptyItem : example };
    case 'too_big':
      return tooBig(issue, place);
    case 'invalid_format':
      return { message: `"${String(issue.input)}" is not an ${issue.format === 'email' ? 'e-mail address' : issue.format}.`, fix: example };
    default:
      return { message: `${nameOf(place)} cannot be read as it stands.`, fix: example };
  }
}

function wrongType(input: unknown, expected: string, place: Place): Words {
  const { name, schema, example, lineText, isItem } = place;
  if (input === undefined) return { message: `${nameOf(place)} is missing.`, fix: example };
  if (input === null) return emptyValue(place);
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    const spelling = place.typed ?? String(input);
    const kind = typeof input === 'number' ? 'a number' : 'yes or no';
    return {
      message: `"${spelling}" is read as ${kind}, and "${name}" ${isItem ? 'holds' : 'is'} text.`,
      fix: schema?.safeParse(spelling).success ? `Put it in quotes: "${spelling}"` : example,
    };
  }
  const typed = typedIn(place);
  if (expected === 'string' && kindOf(input) === 'object' && /: |:$/.test(typed)) {
    if (typed.startsWith('[')) {
      return { message: 'A colon in this list is read as the end of a name.', fix: 'Put each item that holds a colon in double quotes.' };
    }
    return { message: `The colon in "${typed}" is read as the end of a name.`, fix: `Put it in quotes: "${typed}"` };
  }
  const isList = expected === 'array' && elementOf(schema)?.safeParse('x').success;
  const list = isList && typeof input === 'string' ? asList(input, isTomlLine(lineText)) : undefined;
  if (list !== undefined)
    return {
      message: `${nameOf(place)} must be a list, and it is text.`,
      fix: `Put brackets around it${place.atMargin ? ', or let check do it (npm run check -- --fix)' : ''}: ${name}${isTomlLine(lineText) ? ' =' : ':'} ${list}`,
    };
  const found = typeof input === 'number' && expected === 'int' ? String(input) : (nouns[kindOf(input)] ?? 'something else');
  const fix =
    expected === 'object' && fieldNames(schema).length > 0
      ? `Write its fields instead, each on a line of its own: ${fieldNames(schema).join(', ')}.`
      : example;
  return { message: `${nameOf(place)} must be ${nouns[expected] ?? expected}, and it is ${found}.`, fix: lineText === '' ? example : fix };
}

const emptyItem = 'Fill it in, or take it out of the list.';

function emptyValue(place: Place): Words {
  const { name, example, isItem, schema, typed = '' } = place;
  const comment = typedIn(place);
  if (comment.startsWith('#'))
    return { message: '"#" starts a comment in YAML, so this line says nothing.', fix: withoutComment(comment, place) };
  if (isItem && typed !== '' && schema !== reference)
    return { message: `"${typed}" is read as nothing, and "${name}" holds text.`, fix: `Put it in quotes: "${typed}"` };
  if (isItem) return { message: `${nameOf(place)} is empty.`, fix: emptyItem };
  return {
    message: `${nameOf(place)} is empty.`,
    fix: schema?.safeParse(undefined).success ? 'Take the line away, or fill it in.' : example,
  };
}

/** The fix for a value that YAML read as a comment. References (people, categories) never begin with #. */
function withoutComment(comment: string, { name, schema }: Place): string {
  const element = elementOf(schema);
  if (element !== undefined) return `Leave the # away, and write a list: ${name}: ${asList(comment) ?? '[ ]'}`;
  if (/^#[\da-f]{6}$/i.test(comment)) return `Put it in quotes: "${comment}"`;
  return schema === reference ? 'Leave the # away.' : `Leave the # away, or put it in quotes: "${comment}"`;
}

function tooSmall({ origin, minimum, input }: z.core.$ZodIssueTooSmall, place: Place): string {
  if (origin === 'string') return `${nameOf(place)} is empty.`;
  if (origin === 'array') return `${nameOf(place)} is an empty list.`;
  return `${nameOf(place)} is ${String(input)}; the least is ${minimum}.`;
}

function tooBig({ origin, maximum, input }: z.core.$ZodIssueTooBig, place: Place): Words {
  if (origin === 'string')
    return { message: `${nameOf(place)} is ${String(input).length} characters long; ${maximum} fit.`, fix: 'Shorten it.' };
  if (origin === 'array' && Array.isArray(input))
    return { message: `${nameOf(place)} holds ${input.length}; ${maximum} fit.`, fix: `Take ${input.length - Number(maximum)} out.` };
  return { message: `${nameOf(place)} is ${String(input)}; the most is ${maximum}.`, fix: place.example };
}

function nameOf({ name, isItem }: Place): string {
  if (name === undefined) return 'This';
  return isItem ? `An item of "${name}"` : `"${name}"`;
}

/** The source after the name of the field, or after the hyphen of an item. */
function typedIn({ name, lineText }: Place): string {
  const value = lineText.trim().replace(/^- +/, '');
  return name !== undefined && value.startsWith(`${name}:`) ? value.slice(name.length + 1).trim() : value;
}

/** `name = "value"`, where YAML has a colon. */
function isTomlLine(line: string): boolean {
  return /^\s*["']?[\w-]+["']?\s*=/.test(line);
}

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

interface Surroundings {
  readonly known: readonly string[];
  /** The other fields of the same group. */
  readonly beside: readonly string[];
  readonly atMargin: boolean;
}

/** Explains an unknown field: its name here, if another program has it, or the nearest name. */
export function explainUnknown(key: string, { known, beside, atMargin }: Surroundings): Words {
  const other = otherName(key, known);
  if (!other)
    return { message: `"${key}" is not a field here.${didYouMean(key, known)}`, fix: 'The fields are listed in content/README.md.' };
  const { name, certain } = other;
  const message = `"${key}" is called "${name}" here.`;
  if (beside.includes(name)) return { message: `"${key}" is called "${name}" here, which stands beside it.`, fix: 'Keep one of the two.' };
  if (beside.some((field) => field !== key && otherName(field, known)?.name === name))
    return { message, fix: `Write ${name} once, with all that is meant.` };
  if (certain && atMargin) return { message, fix: `Write ${name} in its place, or let check write it: npm run check -- --fix` };
  return { message, fix: `Write ${name} in its place; content/README.md says what it holds.` };
}
