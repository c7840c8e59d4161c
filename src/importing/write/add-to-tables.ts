/** New categories, hashtags and authors → the tables of the publication. What stands there stays, with its comments. */
import { join } from 'node:path';
import { type Document, isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { readBounded } from '../../disk/read-bounded.ts';
import { textLimit } from '../archive/source-files.ts';
import type { Plan } from '../plan/plan.ts';
import type { NewCategory } from '../plan/plan-categories.ts';
import type { ContentWriter } from './content-writer.ts';
import { yamlOf } from './file-text.ts';

/** The paths of the files that were written or changed. */
export async function addToTables(plan: Plan, content: string, writer: ContentWriter): Promise<readonly string[]> {
  const changed: string[] = [];
  const wrote = async (path: string, text: string): Promise<void> => {
    if (await writer.create(path, text)) changed.push(path);
  };
  if (plan.site) await wrote('site.yaml', yamlOf(plan.site));
  for (const { slug, fields, aliases } of plan.authors) await wrote(`authors/${slug}.yaml`, yamlOf({ ...fields, ...some({ aliases }) }));
  const tables: readonly (readonly [string, boolean, (list: YAMLSeq, document: Document) => void])[] = [
    [
      'categories.yaml',
      plan.categories.length > 0,
      (list, document) => plan.categories.forEach((category) => addCategory(list, document, category)),
    ],
    [
      'hashtags.yaml',
      plan.hashtags.length > 0,
      (list, document) =>
        plan.hashtags.forEach(({ sameAs, aliases, ...fields }) =>
          list.add(document.createNode({ ...fields, ...some({ sameAs, aliases }) })),
        ),
    ],
  ];
  for (const [path, isNeeded, add] of tables) {
    if (!isNeeded) continue;
    const bytes = readBounded(join(content, path), textLimit);
    const document = parseDocument(typeof bytes === 'string' ? '[]' : bytes.toString('utf8'), { version: '1.2', schema: 'core' });
    if (!isSeq(document.contents)) continue;
    document.contents.flow = false;
    add(document.contents, document);
    await writer.replace(path, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
    changed.push(path);
  }
  return changed;
}

/** Those above come before those below. */
function addCategory(list: YAMLSeq, document: Document, { parent, aliases, ...fields }: NewCategory): void {
  let siblings = list;
  for (const step of parent === '' ? [] : parent.split('/')) {
    const above = siblings.items.find((item) => isMap(item) && item.get('slug') === step);
    if (!isMap(above)) return;
    const children = above.get('children', true);
    if (isSeq(children)) siblings = children;
    else {
      const made = document.createNode([]) as YAMLSeq;
      made.flow = false;
      above.set('children', made);
      siblings = made;
    }
  }
  siblings.add(document.createNode({ ...fields, ...some({ aliases }) }));
}

/** Without lists that hold nothing. */
function some(lists: Readonly<Record<string, readonly string[] | undefined>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(lists).flatMap(([name, list]) => (list && list.length > 0 ? [[name, list]] : [])));
}
