/** `check --fix`: corrects simple mistakes in the files of a publication. */
import { namesWith } from '../../schema/fields/field-roles.ts';
import { join } from 'node:path';
import { momentAt } from '../../model/dates.ts';
import { houseLabels } from '../../model/hashtags/house-label.ts';
import { authorsMeant, categoriesMeant } from '../../model/checks/names-meant.ts';
import { articleSchema } from '../../schema/article.ts';
import { authorSchema } from '../../schema/author.ts';
import { categoriesSchema } from '../../schema/categories.ts';
import { hashtagsSchema } from '../../schema/hashtags.ts';
import { pageSchema } from '../../schema/page.ts';
import { fieldNames, textLists } from '../../schema/schema-fields.ts';
import { siteSchema } from '../../schema/site.ts';
import { type Collection, collectionOf } from '../../reading/collection-of.ts';
import { listFiles } from '../../disk/list-files.ts';
import type { FixedFile } from '../../problems/report.ts';
import type { Rules } from '../../writing/mending/mend-text.ts';
import { mendFile } from '../../writing/mending/mend-file.ts';
import { readYamlFile } from '../../reading/yaml/read-yaml-file.ts';

type PublicationRules = Pick<Rules, 'spellings' | 'language' | 'momentAt'>;

/** Settings come first, because they decide how the other files are corrected. */
export async function fixFiles(content: string, includes: (path: string) => boolean): Promise<readonly FixedFile[]> {
  const { paths } = await listFiles(content);
  const fixed: FixedFile[] = [];
  const fix = async (wanted: Collection, schema: Parameters<typeof textLists>[0], rules: PublicationRules): Promise<void> => {
    const dates = { days: namesWith(schema, 'day'), moments: namesWith(schema, 'moment') };
    const names = { fields: fieldNames(schema), lists: textLists(schema), dates };
    for (const path of paths.filter((path) => wanted === collectionOf(path) && includes(path))) {
      const changes = await mendFile(join(content, path), { onlyFields: path.endsWith('.yaml'), ...names, ...rules });
      if (changes.length > 0) fixed.push({ path, changes });
    }
  };
  const plain: PublicationRules = { spellings: {}, language: 'en', momentAt: () => undefined };
  await fix('settings', siteSchema, plain);
  const site = paths.includes('site.yaml') ? (await readYamlFile(siteSchema, content, 'site.yaml')).written?.data : undefined;
  const zoned: PublicationRules = site
    ? { ...plain, language: site.language, momentAt: (day, time) => momentAt(day, time, site.timeZone) }
    : plain;
  await fix('authors', authorSchema, zoned);
  await fix('pages', pageSchema, zoned);
  const house = paths.includes('hashtags.yaml') ? (await readYamlFile(hashtagsSchema, content, 'hashtags.yaml')).written : undefined;
  const spellings = { ...(await knownNames(content, paths)), ...(house ? { hashtags: houseLabels(house) } : {}) };
  await fix('articles', articleSchema, { ...zoned, spellings });
  return fixed.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The authors and categories that names stand for, as far as the files can be read. */
async function knownNames(content: string, paths: readonly string[]): Promise<Rules['spellings']> {
  const authors = await Promise.all(
    paths.filter((path) => collectionOf(path) === 'authors').map(async (path) => (await readYamlFile(authorSchema, content, path)).written),
  );
  const categories = paths.includes('categories.yaml')
    ? (await readYamlFile(categoriesSchema, content, 'categories.yaml')).written
    : undefined;
  return {
    authors: authorsMeant(authors.flatMap((author) => author ?? [])),
    ...(categories ? { categories: categoriesMeant(categories) } : {}),
  };
}
