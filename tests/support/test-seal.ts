/** Seals for caches of tests. */
import { hash } from 'node:crypto';
import type { Seal } from '../../src/cache/sealed-store.ts';

/** Each name of a project gives another seal. */
export function testSeal(project = 'tests'): Seal {
  return { key: hash('sha256', project, 'buffer'), refused: 0 };
}
