/** Writes dates with all their digits, and hashtags as the house spells them; every other byte of the YAML stays. */
import { isMap, isScalar, isSeq, type Scalar, visit } from 'yaml';
import { isMoment, isPlainDate } from '../../schema/fields.ts';
import { parseYaml } from '../read-yaml.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The fields of a piece that hold a day. */
const dateFields: ReadonlySet<unknown> = new Set(['published', 'updated', 'date', 'accessed']);

/** The same YAML where it cannot be read. */
export function mendValues(yaml: string, labelOf: (spelling: string) => string | undefined): string {
  const document = parseYaml(yaml);
  if (document.errors.length > 0 || !isMap(document.contents)) return yaml;
  const edits: Edit[] = [];
  const replace = (scalar: Scalar, value: string): void => {
    const [start = 0, end = 0] = scalar.range ?? [];
    const written = yaml.slice(start, end);
    if (written !== '' && !written.includes('\n')) edits.push({ start, end, text: writtenLike(written, value) });
  };

  visit(document, {
    Pair(_key, { key, value }) {
      if (!isScalar(key) || !dateFields.has(key.value) || !isScalar(value)) return;
      const date = typeof value.value === 'string' ? wholeDate(value.value) : undefined;
      if (date !== undefined) replace(value, date);
    },
  });
  const hashtags = document.contents.get('hashtags');
  const items = isSeq<unknown>(hashtags) ? hashtags.items.filter((item) => isScalar(item)) : [];
  const spelled = new Set(items.map(({ value }) => spellingOf(value)));
  for (const item of items) {
    const spelling = spellingOf(item.value);
    const label = labelOf(spelling);
    // A list that would say the same twice is left to its writer.
    if (label === undefined || spelled.has(label)) continue;
    spelled.add(label);
    replace(item, `${/^[#＃]\s*/u.exec(String(item.value))?.[0] ?? ''}${label}`);
  }
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), yaml);
}

/** As the schema reads it. */
function spellingOf(value: unknown): string {
  return typeof value === 'string'
    ? value
        .normalize('NFC')
        .trim()
        .replace(/^[#＃]\s*/u, '')
    : '';
}

/** `2025-1-5` as `2025-01-05`, a moment too; undefined when that is no date, or the value needs no mending. */
function wholeDate(value: string): string | undefined {
  const [, year = '', month = '', day = '', time = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})(T.*)?$/.exec(value) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time}`;
  return date !== value && (isPlainDate(date) || isMoment(date)) ? date : undefined;
}

/** A value in the quotation marks of the one before it, or in none if it had none and needs none. */
function writtenLike(before: string, value: string): string {
  if (before.startsWith('"')) return JSON.stringify(value);
  if (before.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  const { contents, errors } = parseYaml(`[${value}]`);
  const [only, ...others] = isSeq(contents) ? contents.items : [];
  return errors.length === 0 && others.length === 0 && isScalar(only) && only.value === value ? value : JSON.stringify(value);
}
