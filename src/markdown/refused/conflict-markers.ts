/** Finds the lines that git leaves in a file after a merge conflict. */
import type { RefusedStretch } from './refused-stretch.ts';

/** Each marker line: `<<<<<<< name`, `||||||| name`, `=======` between the two others, `>>>>>>> name`. */
export function conflictMarkers(textWithoutCode: string): RefusedStretch[] {
  if (!/^(?:<{7}|>{7})(?: |\r?$)/m.test(textWithoutCode)) return [];
  const found: RefusedStretch[] = [];
  let inside = false;
  for (const match of textWithoutCode.matchAll(/^(?:(<{7})(?: .*)?|(?:={7}|\|{7}(?: .*)?)|(>{7})(?: .*)?)\r?$/gm)) {
    const [line, opens, closes] = match;
    if (opens === undefined && closes === undefined && !inside) continue;
    inside = closes === undefined;
    found.push({
      start: match.index,
      end: match.index + line.length,
      message: `"${line.trim()}" is left from a conflict of two versions.`,
      fix: 'Keep the right version, and delete the lines of signs.',
    });
  }
  return found;
}
