/** How Astro compiles a scripted piece: by the same list of plugins as every other text. */
import { unified } from '@astrojs/markdown-remark';
import { bodyPlugins } from '../markdown/body-plugins.ts';
import { bodyWords } from '../markdown/body-words.ts';

/** `language` is that of the site, for pieces that name none. */
export function markdownProcessor(language: string) {
  return unified({ gfm: false, smartypants: false, ...bodyPlugins({ language, labels: bodyWords }) });
}
