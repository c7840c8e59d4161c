/** The line of each field of a TOML text: a parser gives none. */

const key = String.raw`(?:[\w-]+|"[^"\n]*"|'[^'\n]*')`;
const keys = String.raw`${key}(?:\s*\.\s*${key})*`;
const table = new RegExp(String.raw`^\s*\[(\[?)\s*(${keys})\s*\]`);
const pair = new RegExp(String.raw`^\s*(${keys})\s*=(.*)$`);

/** By dotted path, `image.alt` and `corrections.0.date`; items of a list have the line of the list. `firstLine` is that of the first line of the file. */
export function tomlLines(textLines: readonly string[], firstLine: number): Readonly<Record<string, number>> {
  const lines: Record<string, number> = Object.create(null);
  const counts = new Map<string, number>();
  let around = '';
  /** The quotation marks of a text over several lines. */
  let open: string | undefined;
  for (const [index, text] of textLines.entries()) {
    const line = index + firstLine;
    if (open !== undefined) {
      if (text.includes(open)) open = undefined;
      continue;
    }
    const [, isList, name] = table.exec(text) ?? [];
    const [, field, value = ''] = name === undefined ? (pair.exec(text) ?? []) : [];
    if (name !== undefined) {
      around = pathOf(name);
      lines[around] ??= line;
      if (isList !== '') {
        const count = counts.get(around) ?? 0;
        counts.set(around, count + 1);
        around = `${around}.${count}`;
        lines[around] = line;
      }
    } else if (field !== undefined) {
      lines[around === '' ? pathOf(field) : `${around}.${pathOf(field)}`] ??= line;
      const mark = /^\s*("""|''')/.exec(value)?.[1];
      if (mark !== undefined && value.split(mark).length === 2) open = mark;
    }
  }
  return lines;
}

function pathOf(dotted: string): string {
  return (dotted.match(new RegExp(key, 'g')) ?? []).map((step) => step.replace(/^(["'])(.*)\1$/, '$2')).join('.');
}
