/** The parts of a text: one for each folder here that holds a `part.ts`. The folder has the name that writers use. */
import { importMatching } from '../base/import-matching.ts';
import type { Part } from './part.ts';

interface PartModule {
  readonly part: Part;
}

const modules =
  import.meta.env === undefined
    ? await importMatching<PartModule>(import.meta.dirname, '*/part.ts')
    : import.meta.glob<PartModule>('./*/part.ts', { eager: true });

const allParts: ReadonlyMap<string, Part> = new Map(
  Object.entries(modules)
    .map(([path, { part }]) => [path.split('/')[1] ?? path, part] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** The names of the parts that writers may use, in the order of the alphabet. */
export const partNames: readonly string[] = [...allParts].flatMap(([name, { ofMarkdown }]) => (ofMarkdown === true ? [] : name));

/** The names of the parts that become HTML when a page is rendered. */
export const renderedParts: readonly string[] = [...allParts].flatMap(([name, { html }]) => (html === undefined ? [] : name));

const writable: ReadonlySet<string> = new Set(partNames);
const rendered: ReadonlySet<string> = new Set(renderedParts);

/** Whether a writer may use a part of that name. */
export function isPartName(name: string): boolean {
  return writable.has(name);
}

/** Whether it becomes HTML when a page is rendered. */
export function isRenderedPart(name: string): boolean {
  return rendered.has(name);
}

/** Whether a part of that name may stand in a sentence. */
export function isInlinePart(name: string): boolean {
  return isPartName(name) && allParts.get(name)?.inline === true;
}

/** Throws for a name that is none. */
export function partOf(name: string): Part {
  const part = allParts.get(name);
  if (part === undefined) throw new Error(`There is no part ${name}.`);
  return part;
}
