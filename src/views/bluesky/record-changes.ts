/** What has to be written so that an account says what the publication says now. */
import type { AccountRecord } from './records.ts';

export interface RecordChange extends AccountRecord {
  readonly action: 'create' | 'update' | 'delete';
}

/**
 * `site`: the address of the record of the publication. Fields of a present record that are not ours stay: other programs note there, for instance, where
 * people talk about the article.
 */
export function recordChanges(wanted: readonly AccountRecord[], present: readonly AccountRecord[], site: string): readonly RecordChange[] {
  const placeOf = ({ collection, key }: AccountRecord): string => `${collection}/${key}`;
  const here = new Map(present.map((record) => [placeOf(record), record.value]));
  const places = new Set(wanted.map(placeOf));
  return [
    ...wanted.flatMap((record): RecordChange[] => {
      const before = here.get(placeOf(record));
      if (!before) return [{ action: 'create', ...record }];
      const value = { ...before, ...record.value };
      for (const field of ours) if (!(field in record.value)) delete value[field];
      return isEqual(value, before) ? [] : [{ action: 'update', ...record, value }];
    }),
    // Articles of this publication that it has no more; records of others are not touched.
    ...present
      .filter((record) => record.collection === 'site.standard.document' && record.value['site'] === site && !places.has(placeOf(record)))
      .map((record): RecordChange => ({ action: 'delete', ...record })),
  ];
}

/** Fields that an earlier version of an article may have had. */
const ours = ['description', 'updatedAt', 'textContent'];

function isEqual(a: object, b: object): boolean {
  const sorted = (value: object): string => JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  return sorted(a) === sorted(b);
}
