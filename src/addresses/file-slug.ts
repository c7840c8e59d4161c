/** The slug of a text or an author, from the name of the file. */
import { dayInName, textName } from '../base/text-files.ts';
import { isDevice, slug as slugRule } from '../schema/fields/fields.ts';
import type { Problem } from '../problems/problem.ts';
import { slugOf } from './slug.ts';

/** The slug of `articles/2026/rent-freeze.mdx`, of `articles/rent-freeze/index.mdx` and of `articles/2026-01-31-rent-freeze.mdx` is `rent-freeze`. */
export function fileSlug(path: string): string {
  const name = textName(path);
  return ((path.startsWith('articles/') ? dayInName(name)?.rest : undefined) ?? name).normalize('NFC');
}

/** Checks the name of a file from which the address is made. */
export function checkFileSlug(file: string, name: string): readonly Problem[] {
  const refused = slugRule.safeParse(name);
  if (refused.success) return [];
  const better = slugOf(name);
  const orSlug = file.startsWith('articles/') ? ', or give it a slug of its own' : '';
  return [
    {
      file,
      field: 'file name',
      message: refused.error.issues[0]?.message ?? '',
      fix:
        better === ''
          ? 'Name the file in small letters and digits, joined by hyphens, with at least one letter.'
          : /^\d+$/.test(better) || isDevice(better)
            ? `Add a word to the name of the file${orSlug}.`
            : `Name the file "${better}"${orSlug}.`,
    },
  ];
}
