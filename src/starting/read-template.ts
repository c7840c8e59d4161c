/** The texts that a new publication is made of, as they lie in the engine. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, omitNothing } from '../disk/list-files.ts';

/** Those of the engine itself stay with it. */
const ofPublications = ['publish.yml', 'pull-request.yml', 'scheduled.yml'];

type Texts = ReadonlyMap<string, string>;

/** By path. `engine`: the folder of its package.json. */
export async function readTemplate(engine: string): Promise<{ readonly template: Texts; readonly workflows: Texts }> {
  const template = join(engine, 'src', 'starting', 'template');
  const { paths } = await listFiles(template, omitNothing);
  return { template: await textsOf(template, paths), workflows: await textsOf(join(engine, '.github', 'workflows'), ofPublications) };
}

async function textsOf(folder: string, paths: readonly string[]): Promise<Texts> {
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)));
}
