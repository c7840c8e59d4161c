/** Whether a relative path stays inside its folder, on every system: for paths that this run did not make. */

/** In characters: a quarter of the longest path of Linux. */
const longest = 1024;

/** True for segments joined by `/`, none of them empty, `.` or `..`; false for an absolute path, a drive, or a character that ends or separates paths. */
export function isConfined(path: unknown): path is string {
  if (typeof path !== 'string' || path.length === 0 || path.length > longest) return false;
  return !/[\0\\]|^[a-z]:/i.test(path) && !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
}
