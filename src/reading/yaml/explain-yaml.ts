/** Errors of the YAML parser → the line to correct, and how, in the writer's words. */
import type { YAMLError } from 'yaml';

/** The source of the errors. */
export interface BrokenYaml {
  readonly yaml: string;
  readonly lines: readonly string[];
  /** From 1. */
  readonly lineAt: (offset: number) => number;
}

export interface YamlProblem {
  /** Line of the YAML, from 1. */
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

/** After any other error, the parser's later errors are consequences. */
const independent = new Set(['DUPLICATE_KEY', 'BAD_SCALAR_START']);

/** At least one if there are errors; at most one per line. */
export function explainYaml(errors: readonly YAMLError[], yaml: BrokenYaml): readonly YamlProblem[] {
  const problems = new Map<number, YamlProblem>();
  for (const error of errors) {
    const problem = explain(error, yaml);
    if (!problems.has(problem.line)) problems.set(problem.line, problem);
    if (!independent.has(error.code)) break;
  }
  return [...problems.values()];
}

function explain(error: YAMLError, { yaml, lines, lineAt }: BrokenYaml): YamlProblem {
  const line = lineAt(error.pos[0]);
  const text = lines[line - 1] ?? '';
  const next = lines[line] ?? '';
  const typed = text.trim();
  const value = valueOf(text);
  const say = (message: string, fix: string, at = line): YamlProblem => ({ line: at, message, fix });

  // Found by the code of the error.
  if (error.code === 'DUPLICATE_KEY') return say(`"${nameAt(yaml, error.pos[0])}" is written twice.`, 'Keep one of the two.');
  if (error.code === 'MULTIPLE_DOCS') return say('A second document begins here in YAML.', 'Take the line --- or ... away.');
  if (error.code === 'TAB_AS_INDENT') return say('This line is indented with a tab.', 'Use spaces, two for each step.');
  if (error.code === 'BAD_DQ_ESCAPE') return say('In double quotes, a backslash begins a sign of YAML.', 'Write the backslash twice.');
  if (error.message.startsWith('Missing closing')) return unclosedQuote(lines, error);
  if (/^(Flow|Comments)/.test(error.message)) return unclosedList(lines, line);
  const sign = /reserved character (.)/.exec(error.message)?.[1];
  if (sign !== undefined) return say(`A value cannot begin with ${sign} in YAML.`, 'Put it in quotes.');

  // Found in the line itself.
  if (/^[*&!|>%@`]/.test(value)) return say(`A value cannot begin with ${value[0]} in YAML.`, quoted(value));
  if (/^- /.test(value)) return say('A list cannot begin on the line of its name.', 'Begin it on the next line, indented by two spaces.');
  if (/^["']/.test(value)) return say('The text goes on after its closing quotation mark.', quoted(value));
  if (/^[\w-]+:\S/.test(typed)) return say('A space is missing after the colon.', `Write ${typed.replace(':', ': ')}`);
  if (/: |:$/.test(value)) return say(`The colon in "${value}" is read as the end of a name.`, quoted(value));
  if (/^- /.test(text))
    return say(`"${typed}" belongs to a list whose name does not stand above it.`, 'Write the name with a colon on the line above it.');

  // Found by its neighbours.
  if (indentOf(next) > indentOf(text)) {
    return say(`"${next.trim()}" is indented as if it belonged to the line above.`, 'Begin it as far left as its neighbours.', line + 1);
  }
  if (/^(All|A block)/.test(error.message))
    return say(`"${typed}" is not indented like its neighbours.`, 'Begin it as far left as they do.');
  if (!text.includes(':')) return say(`"${typed}" has no colon, so it is not a field.`, 'Write name: value.');
  return say(
    `"${typed}" cannot be read as YAML.`,
    'Write name: value, one to a line, and put values with : # [ ] or quotes in them in quotes.',
  );
}

/** A list in brackets without an end; `line` is where the parser stopped. */
function unclosedList(lines: readonly string[], line: number): YamlProblem {
  const found = lines.slice(0, line).findLastIndex((text) => /(^|[\s:-])[[{]/.test(text));
  if (found === -1)
    return { line, message: 'Something follows the end of this value.', fix: 'Put all of it in quotes, or a space before #.' };
  const text = lines[found] ?? '';
  const [open, close] = text.includes('[') ? ['[', ']'] : ['{', '}'];
  return /[[{,\s]#/.test(text)
    ? {
        line: found + 1,
        message: '"#" starts a comment in YAML, so the list is never closed.',
        fix: 'Leave the # away, or put each hashtag in quotes: ["#AI", "#GPU"]',
      }
    : { line: found + 1, message: `${open} opens a list here, and nothing closes it.`, fix: `Write ${close} at its end.` };
}

/** The parser reports the end of the text; the line to correct is the first with an odd number of that mark. */
function unclosedQuote(lines: readonly string[], error: YAMLError): YamlProblem {
  const mark = error.message.includes("'") ? "'" : '"';
  const found = lines.findIndex((text) => valueOf(text).startsWith(mark) && text.split(mark).length % 2 === 0);
  if (found !== -1 && closesAtMargin(lines.slice(found + 1), mark)) {
    return {
      line: found + 1,
      message: 'The text in quotation marks goes on at the margin, where a new field begins.',
      fix: 'Put two spaces before each of its further lines, or write all of it on one.',
    };
  }
  return {
    line: found === -1 ? lines.length : found + 1,
    message: 'A quotation mark opens this value, and none closes it.',
    fix: mark === '"' || found === -1 ? `Write ${mark} at its end.` : closeOrKeep(valueOf(lines[found] ?? '')),
  };
}

/** A single mark may be a quotation mark or an apostrophe. */
function closeOrKeep(value: string): string {
  return `Write ' at its end, where it opens a quotation; where it is an apostrophe, ${quoted(value).replace(/^[A-Z]/, (letter) => letter.toLowerCase())}`;
}

/** Whether a quoted value continues in these lines and ends there, though the first is not indented. */
function closesAtMargin(lines: readonly string[], mark: string): boolean {
  const isField = (text: string): boolean => /^[\w-]+:(\s|$)/.test(text);
  const last = lines.find((text) => isField(text) || text.includes(mark)) ?? '';
  return /^\S/.test(lines[0] ?? '') && !isField(last) && last.trimEnd().endsWith(mark);
}

/** The name of the field that begins at an offset, without quotes. */
function nameAt(yaml: string, offset: number): string {
  const [name = ''] = yaml.slice(offset).split(/[:\n]/, 1);
  return name.trim().replace(/^(["'])(.*)\1$/, '$2');
}

/** The text after the name, or after the hyphen of an item. */
function valueOf(line: string): string {
  return line.replace(/^\s*(- +)?([\w-]+:(\s+|$))?/, '').trim();
}

/** How to write a value so that YAML reads all of it as text. */
function quoted(value: string): string {
  if (value.startsWith('[')) return 'Put each item of the list in double quotes.';
  const inner = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
  if (!/["\\]/.test(inner)) return `Put it in double quotes: "${inner}"`;
  if (!inner.includes("'")) return `Put it in single quotes: '${inner}'`;
  return 'Write >- in its place, and the text on the next line, indented by two spaces.';
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
