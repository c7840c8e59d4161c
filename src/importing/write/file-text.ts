/** Fields and text → a file. */
import { Document, isMap, isScalar, isSeq } from 'yaml';

/** In characters: a longer list has one item a line. */
const longestLine = 100;

export function fileText(fields: Readonly<Record<string, unknown>>, markdown: string): string {
  const document = new Document(fields, { version: '1.2', schema: 'core' });
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isSeq(value) || !value.items.every((item) => isScalar(item) && typeof item.value === 'string')) continue;
      const line = value.items.map((item) => (isScalar(item) ? String(item.value) : '')).join(', ');
      // A list in brackets is read as it is typed only where no item holds a sign of its own.
      value.flow = line.length + String(key).length < longestLine && !/[[\]{}"'#:&*!|>%@`]/.test(line);
    }
  }
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n\n${markdown}`;
}

export function yamlOf(value: unknown): string {
  return new Document(value, { version: '1.2', schema: 'core' }).toString({ lineWidth: 0, flowCollectionPadding: false });
}
