/** Parsed YAML → valid fields, or problems in the writer's words. */
import { z } from 'astro/zod';
import { explainDate } from './fields/explain-date.ts';
import { explainZodIssue, explainUnknown, type Place, type Words } from './fields/explain-zod-issue.ts';
import { nearestName } from './nearest.ts';
import { otherName } from './fields/other-names.ts';
import { orderProblems } from '../problems/order-problems.ts';
import { type OwnField, type Problem } from '../problems/problem.ts';
import { elementOf, fieldNames, schemaAt } from './schema-fields.ts';
import { type FieldLines, lineOf, problemInField, type Written } from './written.ts';

/** The fields of one file before validation. */
export interface RawFields {
  readonly path: string;
  /** The writer's word for the group of fields: `frontmatter`, `file`. */
  readonly field: string;
  readonly value: unknown;
  readonly lines: FieldLines;
  /** The source of numbers, booleans and nulls, by dotted path: `1.10`, `~`. */
  readonly typed: Readonly<Record<string, string>>;
  /** The language of the publication (BCP 47), in which months may be named. English when absent. */
  readonly language?: string | undefined;
  /** The lines of the file, which problems quote. */
  readonly text: readonly string[];
}

export interface Parsed<Data> {
  readonly written?: Written<Data>;
  readonly problems: readonly Problem[];
}

type Issue = z.core.$ZodIssue;

/** Applies a schema; `written` is present if, and only if, there are no problems. */
export function parseFields<Schema extends z.ZodType>(schema: Schema, raw: RawFields): Parsed<z.output<Schema>> {
  const nothing = schema instanceof z.ZodArray ? [] : {};
  const result = schema.safeParse(raw.value ?? nothing, { reportInput: true });
  if (result.success) return { written: { path: raw.path, data: result.data, lines: raw.lines }, problems: [] };
  const issues = withoutEchoes(result.error.issues);
  const misspelt = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => `"${nearestField(key, issue.path, schema)}" is missing.`) : [],
    ),
  );
  // If a field is misspelled ("titel"), it is not reported as missing too.
  const problems = issues.flatMap((issue) => explain(issue, schema, raw)).filter(({ message }) => !misspelt.has(message));
  return { problems: orderProblems(problems) };
}

/** Zod also checks the length of a value of the wrong type: only the type is reported. */
function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const wrongTypes = new Set(issues.flatMap(({ code, path }) => (code === 'invalid_type' ? path.join('.') : [])));
  return issues.filter(({ code, path }) => code === 'invalid_type' || code === 'unrecognized_keys' || !wrongTypes.has(path.join('.')));
}

/** The valid top-level fields of a file with problems. */
export function soundFields(schema: z.ZodObject, { value }: RawFields): Readonly<Record<string, unknown>> {
  const written = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const sound = Object.entries(schema.shape).flatMap(([name, field]) => {
    const result = field instanceof z.ZodType ? field.safeParse(written.get(name)) : undefined;
    return result?.success && result.data !== undefined ? [[name, result.data] as const] : [];
  });
  return Object.fromEntries(sound);
}

function explain(issue: Issue, schema: z.ZodType, raw: RawFields): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      problemIn(
        [...issue.path, key],
        raw,
        explainUnknown(key, {
          known: fieldNames(schemaAt(schema, issue.path)),
          beside: fieldsBeside(issue),
          atMargin: issue.path.length === 0,
        }),
      ),
    );
  const line = lineOf(raw.lines, issue.path.join('.'));
  const name = issue.path.filter((step) => typeof step === 'string').at(-1);
  const place: Place = {
    name,
    schema: schemaAt(schema, issue.path),
    isItem: typeof issue.path.at(-1) === 'number',
    atMargin: issue.path.length === 1,
    lineText: line === undefined ? '' : (raw.text[line - 1] ?? ''),
    typed: raw.typed[issue.path.join('.')],
    example: exampleOf(name, schema, issue.path),
  };
  const dated = asDate(issue, place);
  const problem = problemIn(
    issue.path,
    raw,
    withDate(explainZodIssue(dated, place), dated, { language: raw.language ?? 'en', isInFile: place.lineText !== '' }),
  );
  const own = problem.fix === place.example ? ownFields.find((field) => field === issue.path.join('.')) : undefined;
  return [own === undefined ? problem : { ...problem, exampleOf: own }];
}

const ownFields: readonly OwnField[] = ['authors', 'categories', 'hashtags', 'related', 'disagreesWith', 'series.name'];

/** YAML reads `20261120` as a number; in a field for dates it is checked as a date. */
function asDate(issue: Issue, { schema, typed }: Place): Issue {
  if (issue.code !== 'invalid_type' || typeof issue.input !== 'number' || typed === undefined) return issue;
  const takes = (text: string): boolean => schema?.safeParse(text).success === true;
  if (!takes('2026-01-31') || takes('x')) return issue;
  const [found] = schema?.safeParse(typed, { reportInput: true }).error?.issues ?? [];
  return found ?? issue;
}

/** For a date, explains how to write the date that was probably meant. */
function withDate(words: Words, issue: Issue, where: { readonly language: string; readonly isInFile: boolean }): Words {
  const wanted: unknown = issue.code === 'custom' ? issue.params?.['wanted'] : undefined;
  const isDate = wanted === 'day' || wanted === 'moment';
  return isDate && typeof issue.input === 'string' ? (explainDate(issue.input, { wanted, ...where }) ?? words) : words;
}

function problemIn(path: readonly PropertyKey[], raw: RawFields, words: Words): Problem {
  // Without indexes of items: the line identifies the item, and writers do not count from 0.
  const field = path.filter((step) => typeof step === 'string').join('.') || raw.field;
  return problemInField(raw, path.join('.'), field, words);
}

function fieldsBeside({ input }: Issue): readonly string[] {
  return typeof input === 'object' && input !== null ? Object.keys(input) : [];
}

/** The field that an unknown name probably means. */
function nearestField(key: string, path: readonly PropertyKey[], schema: z.ZodType): string | undefined {
  const known = fieldNames(schemaAt(schema, path));
  return otherName(key, known)?.name ?? nearestName(key, known);
}

/** A line to copy, from the example in the schema; an item of a list uses the example of the list. */
function exampleOf(name: string | undefined, schema: z.ZodType, path: readonly PropertyKey[]): string {
  if (path.length === 0) return exampleOfFile(schema);
  const own = exampleIn(schemaAt(schema, path));
  const example = own ?? (typeof path.at(-1) === 'number' ? exampleIn(schemaAt(schema, path.slice(0, -1))) : undefined);
  if (example === undefined || name === undefined) return 'content/README.md says what belongs here.';
  return `Write, for example: ${name}: ${Array.isArray(example) ? `[${example.join(', ')}]` : asTyped(String(example))}`;
}

function exampleOfFile(schema: z.ZodType): string {
  const element = elementOf(schema);
  const [first = ''] = fieldNames(element ?? schema);
  const example = `${first}: ${String(exampleIn(schemaAt(element ?? schema, [first])))}`;
  return element ? `Begin each entry with a hyphen: - ${example}` : `Write a name, a colon and a value on each line: ${example}`;
}

function exampleIn(schema: z.ZodType | undefined): unknown {
  const examples: unknown = schema?.meta()?.['examples'];
  return Array.isArray(examples) ? examples[0] : undefined;
}

/** Quoted if it contains #, which would begin a comment. */
function asTyped(text: string): string {
  return text.startsWith('#') ? `"${text}"` : text;
}
