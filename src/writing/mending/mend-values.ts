/** Writes dates as they are read here, and the items of lists as this publication spells them; every other byte of the YAML stays. */
import { isMap, isScalar, isSeq, type Scalar, visit } from 'yaml';
import { isMoment, isPlainDate } from '../../schema/is-date.ts';
import { readDate } from '../../schema/read-date.ts';
import { parseYaml } from '../../reading/yaml/read-yaml.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface DateRules {
  /** Of the publication, BCP 47. */
  readonly language: string;
  /** A day and a time of day in the zone of the publication as RFC 3339; undefined where a change of the clocks skips or repeats it. */
  readonly momentAt: (day: string, time: string) => string | undefined;
}

export interface ValueRules extends DateRules {
  /** The fields that hold a day, and those that hold a day or a moment. */
  readonly dates: { readonly days: ReadonlySet<unknown>; readonly moments: ReadonlySet<unknown> };
  /** By field that is a list: how this publication spells an item; undefined where it does not say. */
  readonly spellings: Readonly<Record<string, (typed: string) => string | undefined>>;
}

/** The same YAML where it cannot be read. */
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
      // A list that would say the same twice is left to its writer.
      if (spelling === undefined || spelled.has(spelling)) continue;
      spelled.add(spelling);
      replace(item, `${/^[#＃]\s*/u.exec(String(item.value))?.[0] ?? ''}${spelling}`);
    }
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

/** The day or moment that can only be meant; undefined when there is none, or the value needs no mending. */
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

/** A value in the quotation marks of the one before it, or in none if it had none and needs none. */
function writtenLike(before: string, value: string): string {
  if (before.startsWith('"')) return JSON.stringify(value);
  if (before.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  const { contents, errors } = parseYaml(`[${value}]`);
  const [only, ...others] = isSeq(contents) ? contents.items : [];
  return errors.length === 0 && others.length === 0 && isScalar(only) && only.value === value ? value : JSON.stringify(value);
}
