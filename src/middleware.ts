/** Runs for each rendered page, in a build and in the preview. */
import { defineMiddleware } from 'astro:middleware';
import { hasEnglishWords } from './languages/words-for.ts';
import { markWords } from './outputs/mark-words.ts';
import { routes } from './addresses/routes.ts';
import { publication } from './site/publication.ts';

/** Where the engine lacks words in the language of the site, the English ones get the attribute `lang`. */
export const onRequest = defineMiddleware(async ({ routePattern }, next) => {
  const response = await next();
  // The list of problems is shown even where there is no publication. Astro's patterns have no slash at the end.
  if (`${routePattern}/` === routes.problems.pattern || !response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const { site } = await publication();
  if (!hasEnglishWords(site.language)) return response;
  return new Response(markWords(await response.text()), response);
});
