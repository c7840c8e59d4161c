/** Folders as one would type them here. */
import { relative } from 'node:path';
import type { Workspace } from '../sources/workspace.ts';

export function shown(folder: string): string {
  return relative(process.cwd(), folder) || '.';
}

/** What shows the site that is built of these folders. */
export function previewCommand({ content, out }: Workspace): string {
  const choices = [
    ['--content', shown(content), 'content'],
    ['--out', shown(out), 'dist'],
  ].flatMap(([option = '', folder = '', usual]) => (folder === usual ? [] : [option, folder]));
  return ['npm run preview', ...(choices.length > 0 ? ['--', ...choices] : [])].join(' ');
}
