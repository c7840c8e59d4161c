/** Wraps words in U+2066 and U+2069, the isolates of the Unicode Bidirectional Algorithm, so that they run from left to right in any text. */

/** A copy of a table of words. The functions of the table return one sentence. */
export function isolated<Table extends object>(table: Table): Table {
  return Object.fromEntries(
    Object.entries(table).map(([name, value]) => [name, name === 'language' ? value : isolatedValue(value)]),
  ) as Table;
}

function isolatedValue(value: unknown): unknown {
  if (typeof value === 'string') return isolate(value);
  if (typeof value === 'function') return (...given: unknown[]): string => isolate(String(value(...given)));
  return typeof value === 'object' && value !== null ? isolated(value) : value;
}

function isolate(text: string): string {
  return `\u2066${text}\u2069`;
}
