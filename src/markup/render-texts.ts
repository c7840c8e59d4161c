/** Texts as HTML outside of a page, for feeds. */
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import type { BodyTarget } from '../parts/part.ts';
import BodyText from './BodyText.astro';
import type { RenderablePicture } from './ResponsivePicture.astro';

interface RenderableText extends Required<Pick<Parameters<typeof BodyText>[0], 'content' | 'hrefs'>> {
  /** By `src`, as written in the text. */
  readonly pictures: Readonly<Record<string, RenderablePicture>>;
}

export async function renderTexts(texts: readonly RenderableText[], target: BodyTarget): Promise<readonly string[]> {
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const rendered: string[] = [];
  for (const { content, hrefs, pictures } of texts) {
    rendered.push(await container.renderToString(BodyText, { props: { content, hrefs, target }, locals: { pictures } }));
  }
  return rendered;
}
