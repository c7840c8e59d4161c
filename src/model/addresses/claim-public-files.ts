/** The files of `public/`. */
import type { AddressBook, Claim } from '../../addresses/address-book.ts';
import { folderForFile, isAmongBuiltFiles, reservedName } from '../../addresses/reserved.ts';
import type { Problem } from '../../problems/problem.ts';

/** Takes paths within `public/`. Returns the problems of files with a name of the engine. */
export function claimPublicFiles(book: AddressBook, paths: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const path of paths) {
    const folder = folderForFile(path);
    if (isAmongBuiltFiles(path)) problems.push(reservedName(`/public/${path}`, `/${path}`, 'file name'));
    else if (folder !== undefined) problems.push(reservedName(`/public/${path}`, `/${folder}`, 'file name'));
    else book.claim(claimOf(path));
  }
  return problems;
}

/** `about/index.html` is the page `/about/`; any other file is a file, claimed with a slash at the end, like all paths. */
function claimOf(path: string): Claim {
  const claim = { file: `/public/${path}`, field: 'file name' };
  const page = /^(.*\/)?index\.html$/.exec(path);
  return page ? { ...claim, path: `/${page[1] ?? ''}` } : { ...claim, path: `/${path}/`, isFile: true };
}
