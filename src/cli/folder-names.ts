/** Paths in the form in which they are typed in a terminal. */
import { relative } from 'node:path';
import type { Workspace } from '../workspace/workspace.ts';

export function shown(folder: string): string {
  return relative(process.cwd(), folder) || '.';
}

/** The command line that runs a command with these folders. */
export function commandLine(command: 'build' | 'check' | 'preview', { content, out, url }: Workspace): string {
  const choices = [
    ['--content', shown(content), 'content'],
    ...(command === 'check' ? [] : [['--out', shown(out), 'dist']]),
    ...(url === undefined ? [] : [['--url', url]]),
  ].flatMap(([option = '', folder = '', usual]) => (folder === usual ? [] : [option, quoted(folder)]));
  return [`npm run ${command}`, ...(choices.length > 0 ? ['--', ...choices] : [])].join(' ');
}

/** Quoted for a shell. */
function quoted(folder: string): string {
  return /^[\w./@+,:=-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", `'\\''`)}'`;
}
