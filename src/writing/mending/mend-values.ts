/** Corrects dates, and items of lists to this publication's spelling; every other byte of the YAML stays. */
import { isMap, isScalar, isSeq, type Scalar, visit } from 'yaml';
import { isMoment, isPlainDate } from '../../schema/fields/is-date.ts';
import { readDate } from '../../schema/fields/read-date.ts';
import { parseYaml } from '../../reading/yaml/read-yaml.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface DateRules {
  /** The language of the publication, BCP 47. */
  readonly language: string;
  /** A day and a time in the zone of the publication → RFC 3339; undefined if a clock change skips or repeats it. */
  readonly momentAt: (day: string, time: string) => string | undefined;
}

export interface ValueRules extends DateRules {
  /** The fields for a day, and those for a day or a moment. */
  readonly dates: { readonly days: ReadonlySet<unknown>; readonly moments: ReadonlySet<unknown> };
  /** By list field: the publication's spelling of an item; undefined if there is none. */
  readonly spellings: Readonly<Record<string, (typed: string) => string | undefined>>;
}

/** Unchanged if the YAML cannot be parsed. */
export function mendValues(yaml: string, { spellings, dates: { days, moments }, ...rules }: ValueRules): string {
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
      if (!isScalar(key) || !isScalar(value) || !(days.has(key.value) || moments.has(key.value))) return;
      const date = meantDate(String(value.source ?? ''), { ...rules, takesTime: moments.has(key.value) });
      if (date !== undefined) replace(value, date);
    },
  });
  for (const [field, spellingHere] of Object.entries(spellings)) {
    const list = document.contents.get(field);
    const items = isSeq<unknown>(list) ? list.items.filter((item) => isScalar(item)) : [];
    const spelled = new Set(items.map(({ value }) => spellingOf(value)));
    for (const item of items) {
      const spelling = spellingHere(spellingOf(item.value));
      // Not if the list would have the same item twice.
      if (spelling === undefined || spelled.has(spelling)) continue;
      spelled.add(spelling);
      replace(item, `${/^[#＃]\s*/u.exec(String(item.value))?.[0] ?? ''}${spelling}`);
    }
  }
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), yaml);
}

/** The form that the schema produces. */
function spellingOf(value: unknown): string {
  return typeof value === 'string'
    ? value
        .normalize('NFC')
        .trim()
        .replace(/^[#＃]\s*/u, '')
    : '';
}

/** The only possible day or moment; undefined if there are several or none, or the value is correct. */
function meantDate(typed: string, { language, momentAt, takesTime }: DateRules & { takesTime: boolean }): string | undefined {
  if (isPlainDate(typed) || isMoment(typed)) return undefined;
  const [date, other] = readDate(typed, language);
  if (date === undefined || other !== undefined) return undefined;
  const { day, time, offset } = date;
  if (time === undefined) return day;
  if (!takesTime) return undefined;
  const moment = offset === undefined ? momentAt(day, time) : `${day}T${time}${offset}`;
  return moment !== undefined && isMoment(moment) ? moment : undefined;
}

/** The value in the quotation marks of the old value, or without any if neither needs them. */
function writtenLike(before: string, value: string): string {
  if (before.startsWith('"')) return JSON.stringify(value);
  if (before.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  const { contents, errors } = parseYaml(`[${value}]`);
  const [only, ...others] = isSeq(contents) ? contents.items : [];
  return errors.length === 0 && others.length === 0 && isScalar(only) && only.value === value ? value : JSON.stringify(value);
}
