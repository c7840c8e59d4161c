/** The renderer that a package of the engine brings with it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from '../../platform/engine-packages.ts';
import type { SiteAddress } from '../../reading/site-address.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** For a site without a path and without scripted articles: the most common kind. Undefined where the package has none for this site. */
export function packagedRenderer(
  { engine, design }: Pick<Workspace, 'engine' | 'design'>,
  { base }: Pick<SiteAddress, 'base'>,
): string | undefined {
  const folder = packagedFolder(engine, design);
  return isInstalled(engine) && base === '/' && existsSync(folder) ? folder : undefined;
}

/** Where a package has the renderer of a design. */
export function packagedFolder(engine: string, design: string): string {
  return join(engine, 'compiled', 'renderers', design);
}
