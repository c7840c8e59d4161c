/** Files that programs leave beside those of writers: backups, locks, partly saved files, notes of file managers. */

/** Patterns for names, in any case: `Thumbs.db` is `thumbs.db` on some disks. */
const debris: readonly RegExp[] = [
  // Emacs, nano, gedit, joe; vim and its test file; Kate; JetBrains.
  /~$/,
  /^#.*#$/,
  /^\.#/,
  /\.(sw[a-p]|swpx|kate-swp)$/i,
  /^4913$/,
  /___jb_(tmp|old|bak)___$/,
  // Office programs, while a document is open.
  /^~\$/,
  /^\.~lock\..*#$/,
  // patch, merge tools, and people who copy a file before they change it.
  /\.(orig|rej|bak)$/i,
  // Windows and macOS, also in an archive that was packed there.
  /^(thumbs|ehthumbs)\.db$/i,
  /^desktop\.ini$/i,
  /^\.ds_store$/i,
  /^\._/,
  /^__macosx$/i,
  /^icon\r$/i,
];

/** Whether a file or folder of this name was made by a program, not a writer. */
export function isDebris(name: string): boolean {
  return debris.some((sign) => sign.test(name));
}
