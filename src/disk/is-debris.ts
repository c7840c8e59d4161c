/** What programs leave beside the files of writers: backups, locks, halves of a file that is being saved, notes of file managers. */

/** Of a file or folder, whatever its letters are: `Thumbs.db` is `thumbs.db` on some disks. */
const debris: readonly RegExp[] = [
  // Emacs, nano, gedit, joe; vim and its trial of a folder; Kate; JetBrains.
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

/** Whether a file or folder of this name is nothing that a writer made. */
export function isDebris(name: string): boolean {
  return debris.some((sign) => sign.test(name));
}
