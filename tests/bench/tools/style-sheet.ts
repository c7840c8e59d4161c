/** The style sheet that all rivals share. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const styleSheet = readFileSync(join(import.meta.dirname, '..', 'projects', 'site.css'), 'utf8');

/** The style sheet after so many changes. */
export function restyled(revision: number): string {
  return `${styleSheet}${addedStyle(revision)}`;
}

/** What a change adds to any style sheet; nothing when there was none. */
export function addedStyle(revision: number): string {
  return revision === 0 ? '' : `body {\n  --revision: ${revision};\n}\n`;
}
