/** Changes that a developer makes in a copy of the engine: of a style sheet, of a component, of code. */
import { appendFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { oneOf } from '../support/random-edits.ts';

interface EngineEdit {
  readonly files: string;
  readonly add: (serial: number) => string;
}

/** The first two change what is drawn; the last one changes nothing but the file, which a build cannot know. */
const edits: readonly EngineEdit[] = [
  { files: 'src/designs/review/styles/{base,article/article-head,pages/list}.css', add: (serial) => `\nbody {\n  --edit: ${serial};\n}\n` },
  {
    files: 'src/designs/review/components/{lists/ArticleCard,frame/Footer,article/ArticleHead}.astro',
    add: (serial) => `\n<!-- edit ${serial} -->\n`,
  },
  { files: 'src/{schema,markdown,model,views,parts,languages}/**/*.ts', add: (serial) => `\n// edit ${serial}\n` },
];

/** Makes one of them in the project at `folder`, and says which. */
export function editEngineAtRandom(folder: string, random: () => number): string {
  const { files, add } = oneOf(edits, random);
  const path = oneOf(globSync(files, { cwd: folder }).sort(), random);
  const added = add(Math.floor(random() * 1e9));
  appendFileSync(join(folder, path), added);
  return `${path}: ${added.trim().replaceAll(/\s+/g, ' ')}`;
}
