/** Texts as HTML outside of a page, for feeds. */
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import type { Picture } from '../model/article.ts';
import type { BodyTarget } from '../parts/part.ts';
import BodyText from './BodyText.astro';

interface RenderableText extends Required<Pick<Parameters<typeof BodyText>[0], 'content' | 'hrefs'>> {
  /** By `src`, as written in the text. */
  readonly pictures: Readonly<Record<string, Picture>>;
  /** The absolute URL of its page: the code of a scripted text may ask for it. */
  readonly page: string;
}

/** `locals`: those of the file in which the texts are shown. */
export async function renderTexts(
  texts: readonly RenderableText[],
  { target, locals }: { readonly target: BodyTarget; readonly locals: App.Locals },
): Promise<readonly string[]> {
  const container = await AstroContainer.create({
    renderers: await loadRenderers([getContainerRenderer()]),
    astroConfig: { site: import.meta.env.SITE },
  });
  const rendered: string[] = [];
  for (const { content, hrefs, pictures, page } of texts) {
    const request = new Request(page);
    rendered.push(
      await container.renderToString(BodyText, { props: { content, hrefs, target }, request, locals: { ...locals, pictures } }),
    );
  }
  return rendered;
}
