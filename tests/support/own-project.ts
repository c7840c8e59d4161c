/** Copies of this project, one for each worker, with their own caches and locks, so that no build waits for another. */
import { join } from 'node:path';
import { inject } from 'vitest';
import { copyEngine } from '../bench/tools/broadside.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the copies. */
    projects: string;
  }
}

/** Makes `count` copies in a folder, and returns their paths. */
export function makeProjects(folder: string, count: number): Promise<readonly string[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const project = join(folder, String(index + 1));
      await copyEngine(project);
      return project;
    }),
  );
}

/** The copy of this worker. A worker runs its test files one after the other, and its number is not used twice at once. */
export function ownProject(): string {
  return join(inject('projects'), process.env['VITEST_POOL_ID'] ?? '');
}
