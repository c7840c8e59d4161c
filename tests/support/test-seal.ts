/** Seals for caches of tests. */
import { hash } from 'node:crypto';
import type { Seal } from '../../src/cache/sealed-store.ts';

/** The seal of one project, or of another that is called otherwise. */
export function testSeal(project = 'tests'): Seal {
  return { key: hash('sha256', project, 'buffer'), refused: 0 };
}
