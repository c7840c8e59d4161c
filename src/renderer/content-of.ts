/** The content of a text, for rendering: its compiled body, or its module when it is scripted. Only this file imports `astro:content`. */
import { getEntry, render } from 'astro:content';
import type { BodyNode } from '../markdown/body.ts';
import { partOf } from '../parts/parts.ts';
import type { Text, TextToRender } from '../model/article.ts';
import type { PageLocals } from './page-locals.ts';

type Component = Awaited<ReturnType<typeof render>>['Content'];

/** `path`: the file of the text, from the content folder. */
export async function contentOf(
  { text, path }: { readonly text: TextToRender; readonly path: string },
  { nodesOf }: Pick<PageLocals, 'nodesOf'>,
): Promise<readonly BodyNode[] | Component> {
  return text.facts.scripted ? moduleOf(path) : nodesOf(text.bodyKey);
}

/** The first chart of a text that is not scripted, for pages that show it beside the title; undefined where there is none. */
export async function chartOf(text: Text, { nodesOf }: Pick<PageLocals, 'nodesOf'>): Promise<BodyNode | undefined> {
  return text.facts.scripted ? undefined : firstChart(await nodesOf(text.bodyKey));
}

function firstChart(nodes: readonly BodyNode[]): BodyNode | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const found = partOf(node.part).rows !== undefined ? node : firstChart(node.children);
    if (found) return found;
  }
  return undefined;
}

async function moduleOf(path: string): Promise<Component> {
  const entry = await getEntry('articles', path);
  if (!entry) throw new Error(`${path} is not in its collection.`);
  return (await render(entry)).Content;
}
