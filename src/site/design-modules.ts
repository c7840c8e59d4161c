/** Modules of designs for code that is no page: pages import those of the chosen design as `#design/…`. */
import { join, sep } from 'node:path';
import { importMatching } from '../base/import-matching.ts';
import type { FontsModule, SocialCardModule } from '../designs/design.ts';
import { chosenDesign } from '../workspace/chosen-design.ts';
import type { Workspace } from '../workspace/workspace.ts';

type Chosen = Pick<Workspace, 'engine' | 'design'>;

/** For the setting `fonts` of Astro. */
export async function fontsOfDesign(chosen: Chosen): Promise<FontsModule['fonts']> {
  const modules =
    import.meta.env === undefined
      ? await importMatching<FontsModule>(designs, '*/fonts.ts')
      : import.meta.glob<FontsModule>('../designs/*/fonts.ts', { eager: true });
  return (await moduleOf('#design/fonts.ts', modules, chosen)).fonts;
}

export async function socialCardOfDesign(chosen: Chosen): Promise<SocialCardModule> {
  const modules =
    import.meta.env === undefined
      ? await importMatching<SocialCardModule>(designs, '*/social-card/social-card.ts')
      : import.meta.glob<SocialCardModule>('../designs/*/social-card/social-card.ts', { eager: true });
  return moduleOf('#design/social-card/social-card.ts', modules, chosen);
}

const designs = join(import.meta.dirname, '..', 'designs');

/** `modules`: by path from any folder. */
async function moduleOf<Module>(name: string, modules: Readonly<Record<string, Module>>, chosen: Chosen): Promise<Module> {
  const file = (await chosenDesign(chosen))[name]?.split(sep).join('/');
  const found = Object.entries(modules).find(([path]) => file?.endsWith(path.replace(/^[./]+(designs)?/, '/designs')));
  if (!found) throw new Error(`The base of all designs has no module ${name}.`);
  return found[1];
}
