/** Copies of this project, one for each worker of the tests, with caches and locks of their own: what builds in one waits for nobody. */
import { join } from 'node:path';
import { inject } from 'vitest';
import { copyEngine } from '../bench/tools/broadside.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the copies. */
    projects: string;
  }
}

/** Makes `count` of them in a folder, and says where they are. */
export function makeProjects(folder: string, count: number): Promise<readonly string[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const project = join(folder, String(index + 1));
      await copyEngine(project);
      return project;
    }),
  );
}

/** That of the worker which asks. Its test files come one after the other, and no other worker of that number runs meanwhile. */
export function ownProject(): string {
  return join(inject('projects'), process.env['VITEST_POOL_ID'] ?? '');
}
