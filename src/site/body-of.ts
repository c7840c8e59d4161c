/** The body of a text, for rendering: its compiled parts from the cache, or its module when it is scripted. */
import { getEntry, render } from 'astro:content';
import type { ImageMetadata } from 'astro';
import type { BodyNode } from '../markdown/body.ts';
import { partOf } from '../parts/parts.ts';
import type { Picture, Text } from '../model/article.ts';
import { loadBody } from '../cache/body-cache.ts';
import { openBodies } from '../cache/open-caches.ts';
import { fromEnvironment } from '../workspace/workspace.ts';

export type Content = Awaited<ReturnType<typeof render>>['Content'];

/** A picture in the form that the image service needs, with its size in pixels. */
export interface RenderablePicture {
  readonly file: ImageMetadata;
  readonly width: number;
  readonly height: number;
  /** Whether the file is SVG. */
  readonly isSvg: boolean;
}

/** What a text is rendered from. */
export interface RenderableBody {
  /** The compiled text, or the component of a scripted text. */
  readonly content: readonly BodyNode[] | Content;
  readonly hrefs: readonly string[];
  /** By `src`, as written in the text. */
  readonly pictures: Readonly<Record<string, RenderablePicture>>;
}

const bodies = openBodies(fromEnvironment(process.cwd(), process.env));

/** `path`: the file of the text, from the content folder. */
export async function bodyOf(text: Text, path: string): Promise<RenderableBody> {
  const pictures: Record<string, RenderablePicture> = {};
  for (const [src, picture] of Object.entries(text.pictures)) pictures[src] = await renderablePicture(picture);
  return { content: text.facts.scripted ? await moduleOf(path) : await nodesOf(text.bodyKey), hrefs: text.hrefs, pictures };
}

/** The first chart of a text that is not scripted, for pages that show it beside the title; undefined where there is none. */
export async function chartOf(text: Text): Promise<BodyNode | undefined> {
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

/** Finds the file of a picture. */
export async function renderablePicture({ path, width, height }: Picture): Promise<RenderablePicture> {
  const entry = await getEntry('pictures', path);
  if (!entry?.data.file) throw new Error(`${path} is not a picture of a shown file.`);
  return { file: entry.data.file, width, height, isSvg: /\.svg$/i.test(path) };
}

async function nodesOf(bodyKey: string): Promise<readonly BodyNode[]> {
  return (await loadBody(await bodies, bodyKey)).nodes;
}

async function moduleOf(path: string): Promise<Content> {
  const entry = await getEntry('articles', path);
  if (!entry) throw new Error(`${path} is not in its collection.`);
  return (await render(entry)).Content;
}
