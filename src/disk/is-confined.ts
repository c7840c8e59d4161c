/** Whether a path from a folder stays in that folder, on every system: asked of each path that was not made by this run. */

/** In characters: the longest path that Linux takes is four times as long. */
const longest = 1024;

/** True for steps divided by `/`, none of them empty, `.` or `..`; false for a path from the root, of a drive, or with a sign that ends or divides one. */
export function isConfined(path: unknown): path is string {
  if (typeof path !== 'string' || path.length === 0 || path.length > longest) return false;
  return !/[\0\\]|^[a-z]:/i.test(path) && !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
}
