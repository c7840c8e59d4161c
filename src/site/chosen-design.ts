/** The folder of the design that a workspace names. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from '../workspace/workspace.ts';

/** Throws where there is no such design. */
export function chosenDesign({ root, design }: Pick<Workspace, 'root' | 'design'>): string {
  const folder = join(root, 'src', 'designs', design);
  if (/^[a-z\d-]+$/.test(design) && existsSync(join(folder, 'design.ts'))) return folder;
  throw new Error(`There is no design "${design}". Each folder in src/designs is one; BROADSIDE_DESIGN names it.`);
}
