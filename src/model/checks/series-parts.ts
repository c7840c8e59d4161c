/** Checks that the parts of a series have one name, one description and different numbers. */
import { diskName, slugOf } from '../../addresses/slug.ts';
import type { ArticleFields } from '../../schema/article.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemInField, type Written } from '../../schema/written.ts';

export function checkSeries(articles: readonly Written<ArticleFields>[]): readonly Problem[] {
  const parts = new Map<string, string>();
  const names = new Map<string, { name: string; path: string }>();
  const descriptions = new Map<string, { text: string; path: string }>();
  const problems: Problem[] = [];
  for (const file of articles) {
    const { series } = file.data;
    if (!series) continue;
    const slug = slugOf(series.name);
    if (slug === '')
      problems.push(
        problemInField(file, 'series.name', 'series', {
          message: `"${series.name}" has no letter or digit, so it has no address.`,
          fix: 'Add a word.',
        }),
      );
    const first = names.get(diskName(slug));
    if (!first) names.set(diskName(slug), { name: series.name, path: file.path });
    else if (first.name !== series.name) {
      problems.push(
        problemInField(file, 'series.name', 'series', {
          message: `"${series.name}" is spelled "${first.name}" in ${first.path}.`,
          fix: 'Spell the name of a series alike in each part.',
        }),
      );
    }
    const about = descriptions.get(slug);
    if (about && series.description !== undefined && about.text !== series.description)
      problems.push(
        problemInField(file, 'series.description', 'series', {
          message: `${about.path} says something else about "${series.name}".`,
          fix: 'Leave the description in one part only.',
        }),
      );
    else if (!about && series.description !== undefined) descriptions.set(slug, { text: series.description, path: file.path });
    const key = `${slug} ${series.part}`;
    const other = parts.get(key);
    if (other !== undefined)
      problems.push(
        problemInField(file, 'series.part', 'series', {
          message: `${other} is already part ${series.part} of "${series.name}".`,
          fix: 'Give one of the two another number.',
        }),
      );
    else parts.set(key, file.path);
  }
  return problems;
}
