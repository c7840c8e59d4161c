/** Prints the problems of the content in the terminal, in the form of `check`, each time they have changed. */
import type { ViteDevServer } from 'vite';
import { printProblems } from '../../problems/print-text.ts';
import { previewUpToDate } from './preview-module.ts';

/** The returned function reads the content, and prints its problems if they have changed. */
export function problemReport(server: ViteDevServer): () => void {
  let printed = '';
  let latest = 0;
  const report = async (): Promise<void> => {
    const run = ++latest;
    const { contentState } = await previewUpToDate(server);
    const problems = printProblems((await contentState()).problems, await contentState());
    // A later change prints its own report.
    if (run !== latest || problems === printed) return;
    console.log(problems === '' ? 'The files have no problems any more.' : `\n${problems}`);
    printed = problems;
  };
  const now = (): void => void report().catch((error: unknown) => console.error(String(error)));
  server.httpServer?.once('listening', now);
  return now;
}
