/** Warns about a setting that is still as an import or `init` wrote it, for want of anything better. */
import type { Warning } from '../../problems/problem.ts';
import { placeholdersIn } from '../../schema/placeholders.ts';
import type { SiteFields } from '../../schema/site.ts';
import { problemInField, type Written } from '../../schema/written.ts';

const fixes = {
  name: 'Write the name of the publication.',
  url: 'Write the address at which readers will find it.',
  tagline: 'Write what it is, in a few words.',
  description: 'Write what it is, for results of searches.',
} as const;

export function placeholderWarnings(site: Written<SiteFields>): readonly Warning[] {
  return placeholdersIn(site.data).map((field) =>
    problemInField(site, field, field, {
      message: `"${field}" is still "${site.data[field] ?? ''}", which stands there until you replace it.`,
      fix: fixes[field],
    }),
  );
}
