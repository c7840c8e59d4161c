/** The content folder → what an import must know of it. */
import { basename } from 'node:path/posix';
import { join } from 'node:path';
import { listFiles } from '../../disk/list-files.ts';
import { readBounded } from '../../disk/read-bounded.ts';
import { fileSlug } from '../../addresses/file-slug.ts';
import { authorSchema } from '../../schema/author.ts';
import { categoriesSchema } from '../../schema/categories.ts';
import { hashtagsSchema } from '../../schema/hashtags.ts';
import { siteSchema } from '../../schema/site.ts';
import { readYamlFile } from '../../reading/yaml/read-yaml-file.ts';
import { textLimit } from '../archive/source-files.ts';
import type { Existing, ExistingText } from '../plan/existing.ts';
import { listOf, textOf } from '../sources/field-values.ts';
import { splitFrontMatter } from '../sources/front-matter.ts';

export interface ReadExisting {
  readonly existing: Existing;
  /** All files, from the content folder. */
  readonly paths: readonly string[];
}

/** A sentence where a table cannot be read: nothing could be added to it. */
export async function readExisting(content: string): Promise<ReadExisting | string> {
  const { paths } = await listFiles(content);
  const faults: string[] = [];
  const table = async <Data>(path: string, schema: Parameters<typeof readYamlFile>[0], otherwise: Data): Promise<Data> => {
    if (!paths.includes(path)) return otherwise;
    const { written, problems } = await readYamlFile(schema, content, path);
    faults.push(...problems.map(({ message }) => `${path}: ${message}`));
    return (written?.data as Data | undefined) ?? otherwise;
  };
  const site = await table<Existing['site']>('site.yaml', siteSchema, undefined);
  const categories = await table<Existing['categories']>('categories.yaml', categoriesSchema, []);
  const hashtags = await table<Existing['hashtags']>('hashtags.yaml', hashtagsSchema, []);
  const authors = new Map<string, string>();
  for (const path of paths.filter((one) => /^authors\/[^/]+\.ya?ml$/.test(one))) {
    const author = await table<{ name: string }>(path, authorSchema, { name: fileSlug(path) });
    authors.set(fileSlug(path), author.name);
  }
  if (faults.length > 0) return `Mend these first, since an import adds to them:\n${faults.join('\n')}`;
  const texts = paths.filter((path) => /^(?:articles|pages)\/.*\.mdx?$/.test(path)).flatMap((path) => textAt(content, path) ?? []);
  return { existing: { site, categories, hashtags, authors, texts }, paths };
}

function textAt(content: string, path: string): ExistingText | undefined {
  const bytes = readBounded(join(content, path), textLimit);
  if (typeof bytes === 'string') return undefined;
  const { fields } = splitFrontMatter(bytes.toString('utf8').replace(/\r\n?/g, '\n'));
  const slug = textOf(fields['slug']) ?? fileSlug(path).replace(/^\d{4}-\d{2}-\d{2}-(?=.)/, '');
  return {
    path,
    kind: path.startsWith('pages/') ? 'page' : 'article',
    slug: path.startsWith('pages/') ? basename(fileSlug(path)) : slug,
    isImported: fields['imported'] !== undefined,
    title: textOf(fields['title']) ?? '',
    date: textOf(fields['published']) ?? '',
    aliases: listOf(fields['aliases']),
    formerIds: listOf(fields['formerIds']),
    isDraft: fields['draft'] === true,
  };
}
