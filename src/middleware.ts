/** Runs for each rendered page, in a build and in the preview. */
import { defineMiddleware } from 'astro:middleware';
import { hasEnglishWords } from './languages/words-for.ts';
import { hyphenatePage } from './outputs/hyphenation/hyphenate-page.ts';
import { markWords } from './outputs/mark-words.ts';

/** Long words get soft hyphens. Where the engine lacks words in the language of the site, the English ones get the attribute `lang`. */
export const onRequest = defineMiddleware(async (context, next) => {
  // Imported here, because it reads texts: the renderer must not contain that code.
  if (import.meta.env.DEV) {
    const answer = await (await import('./site/preview/preview-page.ts')).preparePreview(context);
    if (answer) return answer;
  }
  const response = await next();
  const { language } = context.locals;
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(await hyphenatePage(hasEnglishWords(language) ? markWords(html) : html), response);
});
