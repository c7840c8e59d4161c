/** What Astro does with each page that was rendered, in a build and in the preview. */
import { defineMiddleware } from 'astro:middleware';
import { languageOfWords } from './languages/words-for.ts';
import { markWords } from './outputs/mark-words.ts';
import { routes } from './addresses/routes.ts';
import { publication } from './site/publication.ts';

/** Where the engine has no words in the language of the site, its English ones say so. */
export const onRequest = defineMiddleware(async ({ routePattern }, next) => {
  const response = await next();
  // The page with the problems is shown where there is no publication yet. Astro's patterns have no slash at their end.
  if (`${routePattern}/` === routes.problems.pattern || !response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const { site } = await publication();
  if (languageOfWords(site.language) !== undefined) return response;
  return new Response(markWords(await response.text()), response);
});
