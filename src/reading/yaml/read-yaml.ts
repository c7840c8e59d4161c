/** YAML → values, with the line of each field; refuses features of YAML that a publication does not need. */
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { conflictMarkers } from '../../markdown/refused/conflict-markers.ts';
import { placeFinder } from '../../markdown/refused/place-finder.ts';
import { limits } from '../../schema/limits.ts';
import type { RawFields } from '../../schema/parse-fields.ts';
import type { Problem } from '../../problems/problem.ts';
import { explainYaml } from './explain-yaml.ts';

export interface ReadYaml {
  readonly raw?: RawFields;
  readonly problems: readonly Problem[];
}

interface YamlText {
  readonly path: string;
  /** Only the YAML. */
  readonly yaml: string;
  /** The line of the file where `yaml` begins, from 1. */
  readonly firstLine: number;
  /** The writer's word for the group of fields: `frontmatter`, `file`. */
  readonly field: string;
}

/** YAML 1.2, core schema: dates stay text, an empty value is null. `raw` is present if, and only if, there are no problems. */
export function readYaml({ path, yaml, firstLine, field }: YamlText): ReadYaml {
  const textLines = yaml.split('\n');
  let fields: readonly (string | undefined)[] | undefined;
  const problem = (line: number, message: string, fix: string): Problem => ({
    file: path,
    line: line + firstLine - 1,
    field: (fields ??= fieldsAround(textLines))[line - 1] ?? field,
    message,
    fix,
  });
  if (field === 'frontmatter' && Buffer.byteLength(yaml) > limits.fieldBytes.most) {
    const { message, fix } = limits.fieldBytes;
    return { problems: [{ file: path, line: 1, field, message, fix }] };
  }
  const conflicts = conflictProblems(yaml, { path, firstLine, field });
  if (conflicts.length > 0) return { problems: conflicts };
  const crowded = crowdedLine(textLines);
  if (crowded !== undefined) return { problems: [problem(crowded, limits.fieldsOfGroup.message, limits.fieldsOfGroup.fix)] };
  const counter = new LineCounter();
  const document = parseYaml(yaml, counter);
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  if (document.errors.length > 0) {
    return {
      problems: explainYaml(document.errors, { yaml, lines: textLines, lineAt }).map(({ line, message, fix }) =>
        problem(line, message, fix),
      ),
    };
  }

  const problems: Problem[] = [];
  const lines: Record<string, number> = Object.create(null);
  const typed: Record<string, string> = Object.create(null);
  const refuseAt: Refuse = (offset, message, fix) => void problems.push(problem(lineAt(offset), message, fix));
  refuseNodes(document, yaml, refuseAt);
  collect(document.contents, '', {
    line: (field, offset) => (lines[field] = lineAt(offset) + firstLine - 1),
    typed: (field, source) => (typed[field] = source),
  });
  if (problems.length > 0) return { problems };
  const text = [...Array<string>(firstLine - 1).fill(''), ...textLines];
  return { raw: { path, field, value: document.toJS({ maxAliasCount: 0 }), lines, typed, text }, problems };
}

/** Adds a problem at an offset of the YAML. */
type Refuse = (offset: number, message: string, fix: string) => void;

/** Refuses features of YAML that a publication does not need, and text that would be lost silently. */
function refuseNodes(document: ReturnType<typeof parseYaml>, yaml: string, refuseAt: Refuse): void {
  visit(document, {
    Node(_key, node) {
      if (isAlias(node) || ('anchor' in node && node.anchor)) {
        refuseAt(
          node.range?.[0] ?? 0,
          'Anchors (&) and aliases (*) are not used here.',
          'Write the value out, or put text that begins with & or * in quotes.',
        );
      } else if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) {
        refuseAt(node.range?.[0] ?? 0, 'Text that begins with ! is read as a YAML tag.', 'Put it in quotes.');
      }
      if (isScalar(node) && typeof node.value === 'string' && !node.value.isWellFormed()) {
        const [start = 0, end = 0] = node.range ?? [];
        refuseAt(
          start,
          `${yaml.slice(start, end)} holds half of a character, which no reader could see.`,
          'Write the character itself in place of \\u and its number, or take it out.',
        );
      }
      const swallowed =
        isScalar(node) && node.type === 'PLAIN' && node.range ? itemWithin(yaml.slice(node.range[0], node.range[1])) : undefined;
      if (swallowed !== undefined) {
        refuseAt(
          (isNode(node) && node.range ? node.range[0] : 0) + swallowed.place,
          `"${swallowed.item}" is read as the rest of the line above it.`,
          'Begin it in the same column as the other hyphens; for a hyphen within a text, put the whole text in quotes.',
        );
      }
      if (isScalar(node) && node.range && hashFollows(yaml, node.range[1])) {
        refuseAt(
          node.range[1],
          `"${/#.*/.exec(yaml.slice(node.range[1]))?.[0] ?? '#'}" is a comment in YAML and would be lost.`,
          'Put the whole value in quotes, or take the comment away.',
        );
      }
    },
  });
}

/** The parsed document, including errors. */
export function parseYaml(yaml: string, lineCounter: LineCounter = new LineCounter()) {
  return parseDocument(yaml, { version: '1.2', schema: 'core', lineCounter, prettyErrors: false, stringKeys: true, merge: false });
}

/** The line of the thousandth field of a group: the parser compares each name with all before it. */
function crowdedLine(lines: readonly string[]): number | undefined {
  const counts = new Map<number, number>();
  const found = lines.findIndex((line) => {
    const field = /^( *)((?:- +)*)[^\s#-][^:]*:(?:\s|$)/.exec(line);
    if (field === null) return false;
    const [, spaces = '', hyphens = ''] = field;
    const indent = spaces.length + hyphens.length;
    for (const deeper of counts.keys()) if (deeper > indent) counts.delete(deeper);
    counts.set(indent, hyphens === '' ? (counts.get(indent) ?? 0) + 1 : 1);
    const { most } = limits.fieldsOfGroup;
    return (counts.get(indent) ?? 0) > most || (line.includes('{') && line.split(',').length > most);
  });
  return found === -1 ? undefined : found + 1;
}

/** Problems of merge conflicts in a text without code. */
export function conflictProblems(text: string, { path, firstLine, field }: Omit<YamlText, 'yaml'>): readonly Problem[] {
  const placeOf = placeFinder(text);
  return conflictMarkers(text).map(({ start, message, fix }) => ({
    file: path,
    line: placeOf(start).line + firstLine - 1,
    field,
    message,
    fix,
  }));
}

/** A line of an unquoted text that looks like a list item, but is indented too far to be one. */
function itemWithin(text: string): { readonly item: string; readonly place: number } | undefined {
  const found = /\n[ \t]*(?=-[ \t])([^\n]*)/.exec(text);
  return found ? { item: (found[1] ?? '').trim(), place: found.index + found[0].length - (found[1] ?? '').length } : undefined;
}

/** A comment without a space after its # (`- AI #bubble`) is nearly always a hashtag, which YAML ignores. */
function hashFollows(yaml: string, offset: number): boolean {
  return /^[ \t]+#[^\s#]/.test(yaml.slice(offset, offset + 40));
}

/** For each line of YAML, its top-level field; undefined if there is none. */
function fieldsAround(lines: readonly string[]): readonly (string | undefined)[] {
  let field: string | undefined;
  return lines.map((text) => {
    if (/^[^\s#-]/.test(text)) field = /^([\p{L}\w-]+) *:/u.exec(text)?.[1];
    return field;
  });
}

interface Notes {
  line(field: string, offset: number): void;
  typed(field: string, source: string): void;
}

function collect(node: unknown, path: string, note: Notes): void {
  const below = (step: string | number): string => (path === '' ? String(step) : `${path}.${step}`);
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue;
      const field = below(String(pair.key.value));
      note.line(field, pair.key.range?.[0] ?? 0);
      collect(pair.value, field, note);
    }
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      if (isNode(item)) note.line(below(index), item.range?.[0] ?? 0);
      collect(item, below(index), note);
    });
  } else if (isScalar(node) && typeof node.value !== 'string' && node.source !== undefined) {
    note.typed(path, node.source);
  }
}
