/** Reads an article or a page: parses its fields, and compiles its text or restores the body. */
import type { z } from 'astro/zod';
import { isPlainMarkdown } from '../../base/text-files.ts';
import type { BodyFacts } from '../../markdown/body.ts';
import type { BodyContext } from '../../markdown/body-notes.ts';
import { bodyWords } from '../../languages/words-for.ts';
import type { WrittenText } from '../../markdown/words/written-text.ts';
import { fieldWarnings } from '../../schema/fields/field-warnings.ts';
import type { FormerHeading } from '../../schema/fields/former-headings.ts';
import { parseFields, soundFields } from '../../schema/parse-fields.ts';
import { type Problem, problemAt, type Warning } from '../../problems/problem.ts';
import type { SiteFields } from '../../schema/site.ts';
import { lineOf } from '../../schema/written.ts';
import type { BodyCache } from '../../cache/body-cache.ts';
import { decodeText } from '../read-text.ts';
import { conflictProblems, readYaml } from '../yaml/read-yaml.ts';
import { readToml } from '../toml/read-toml.ts';
import { type SplitText, splitFrontmatter } from '../yaml/split-frontmatter.ts';
import { formerHeadingProblems } from './former-heading-problems.ts';
import type { TextFile } from './text-file.ts';
import { withDayOfName } from './day-of-name.ts';
import type { TextKind } from './text-kinds.ts';
import { typesetFields } from './typeset-fields.ts';

export interface TextRules {
  readonly folder: string;
  readonly bodies: BodyCache;
  /** Paths of all plain files of the folder. */
  readonly files: ReadonlySet<string>;
  /** Absent if the settings could not be read: then nothing that depends on them is reported. */
  readonly site: SiteFields | undefined;
  /** Asks for the tree of the text: no body is restored then, but the text is compiled. */
  readonly onParsed?: BodyContext['onParsed'];
}

export interface ReadWrittenText<Data> {
  /** If there are problems: what could be parsed, and defaults for the rest. */
  readonly written: WrittenText<Data>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

const noFacts: BodyFacts = {
  digest: '',
  headings: [],
  anchors: [],
  footnotes: [],
  words: 0,
  excerpt: '',
  links: [],
  externalLinks: [],
  pictures: [],
  charts: 0,
  scripted: false,
};

/** Finds the problems of fields and text together. */
export async function readWrittenText<Schema extends z.ZodObject>(
  { schema, blank }: TextKind<Schema>,
  { path, bytes, tables }: TextFile,
  rules: TextRules,
): Promise<ReadWrittenText<z.output<Schema>>> {
  const unread: WrittenText<z.output<Schema>> = { path, data: blank, lines: {}, facts: noFacts, bodyKey: '' };
  const { text, problems: unreadable } = decodeText(bytes, path);
  if (text === undefined) return { written: unread, problems: unreadable, warnings: [] };
  const split = splitFrontmatter(text, path);
  if ('message' in split) {
    const conflicts = conflictProblems(text, { path, firstLine: 1, field: 'file' });
    return { written: unread, problems: conflicts.length > 0 ? conflicts : [split], warnings: [] };
  }

  const yaml = split.isToml
    ? readToml({ path, toml: split.yaml, firstLine: 2 })
    : readYaml({ path, yaml: split.yaml, firstLine: 2, field: 'frontmatter' });
  const raw = yaml.raw && { ...yaml.raw, value: withDayOfName(yaml.raw.value, path), language: rules.site?.language };
  const fields = raw ? parseFields(schema, raw) : { problems: yaml.problems };
  const data = fields.written?.data ?? { ...blank, ...(raw && soundFields(schema, raw)) };
  const language = fieldOf(data, 'lang') ?? rules.site?.language ?? 'en';
  // If the fields cannot be parsed, code in the text is not reported.
  const scripted = !yaml.raw || fieldOf(data, 'scripted') === true;
  const forbidden =
    yaml.raw && scripted && (rules.site?.scriptedArticles === false || isPlainMarkdown(path))
      ? [scriptsForbidden(path, lineOf(yaml.raw.lines, 'scripted'))]
      : [];
  const former = formerHeadingsOf(data);
  const body = await compileOnce(split, {
    ...rules,
    path,
    tables,
    language: String(language),
    ofSite: rules.site?.language,
    scripted,
    formerHeadings: former,
    imported: fieldOf(data, 'imported') !== undefined,
  });

  const lines = yaml.raw?.lines ?? {};
  const unled = body.problems.length > 0 || !body.facts ? [] : formerHeadingProblems({ path, lines, former }, body.facts);
  return {
    written: { path, data: typesetFields(schema, data, String(language)), lines, facts: body.facts ?? noFacts, bodyKey: body.key },
    problems: [...fields.problems, ...forbidden, ...body.problems, ...unled],
    warnings: [...fieldWarnings({ path, data, lines }, yaml.raw?.text), ...body.warnings],
  };
}

interface Context extends Pick<TextRules, 'bodies' | 'onParsed'>, Pick<TextFile, 'path' | 'tables'> {
  readonly language: string;
  readonly ofSite: string | undefined;
  readonly scripted: boolean;
  readonly formerHeadings: readonly FormerHeading[];
  readonly imported: boolean;
}

async function compileOnce(
  { body: text, bodyLine }: SplitText,
  { bodies, path, tables, language, ofSite, scripted, formerHeadings, imported, onParsed }: Context,
) {
  const labels = bodyWords(language, ofSite);
  // The body depends on all of these.
  const key = bodies.keyOf(
    isPlainMarkdown(path) ? 'md' : 'mdx',
    language,
    String(scripted),
    String(bodyLine),
    text,
    JSON.stringify([[...tables], formerHeadings, labels, imported]),
  );
  // Most bodies are new here, and `has` knows it from one listing of the folder.
  const cached = !onParsed && (await bodies.has(key)) ? await bodies.restore(key) : undefined;
  if (cached) return { key, facts: cached.facts, problems: [], warnings: cached.warnings.map((warning) => ({ ...warning, file: path })) };
  // Loaded lazily: the compiler is large, and most runs compile nothing.
  const { compileBody } = await import('../../markdown/compile-body.ts');
  const { body, facts, problems, warnings } = compileBody(text, {
    file: path,
    firstLine: bodyLine,
    language,
    scripted,
    labels,
    tables,
    formerHeadings,
    imported,
    onParsed,
  });
  if (body) await bodies.save(key, body);
  return { key, facts, problems, warnings };
}

/** The data has been parsed by the schema of its kind. */
function formerHeadingsOf(data: object): readonly FormerHeading[] {
  return 'formerHeadings' in data && Array.isArray(data.formerHeadings) ? data.formerHeadings : [];
}

/** A field that not every kind of text has. */
function fieldOf(data: object, name: 'lang' | 'scripted' | 'imported'): unknown {
  return Object.entries(data).find(([key]) => key === name)?.[1];
}

function scriptsForbidden(path: string, line: number | undefined): Problem {
  return problemAt(
    { file: path, line, field: 'scripted' },
    isPlainMarkdown(path)
      ? { message: 'A file that ends in .md holds no code.', fix: 'Remove the line, or rename the file so that it ends in .mdx.' }
      : {
          message: 'This publication does not allow pieces that hold code.',
          fix: 'Remove the line, or have the editor write scriptedArticles: true in site.yaml.',
        },
  );
}
