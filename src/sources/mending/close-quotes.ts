/** Closes the quotation marks that open a value and are never closed. */
import { parseYaml } from '../read-yaml.ts';

/** The same YAML, unless closing marks at the ends of lines makes it readable as a whole. */
export function closeQuotes(yaml: string): string {
  if (isReadable(yaml)) return yaml;
  const lines = yaml.split('\n');
  const unclosed = lines.flatMap((line, index) => (closed(line) === undefined ? [] : [index]));
  const mend = (places: readonly number[]): string =>
    lines.map((line, index) => (places.includes(index) ? (closed(line) ?? line) : line)).join('\n');
  return [unclosed, ...unclosed.map((index) => [index])].map(mend).find(isReadable) ?? yaml;
}

/** The line with its mark closed; undefined where no mark opens its value, or it may go on below, or end in a comment. */
function closed(line: string): string | undefined {
  const value = /^\s*(?:- +)?(?:[\w-]+:\s+)?((["']).*?)\s*$/.exec(line);
  const [, text = '', mark = ''] = value ?? [];
  if (mark === '' || /\s#/.test(text)) return undefined;
  const marks = (mark === '"' ? text.replace(/\\./g, '') : text).split(mark).length - 1;
  if (marks % 2 === 0) return undefined;
  const end = line.trimEnd().length;
  return `${line.slice(0, end)}${mark}${line.slice(end)}`;
}

function isReadable(yaml: string): boolean {
  return parseYaml(yaml).errors.length === 0;
}
