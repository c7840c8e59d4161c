/** Where the page with the problems lies in the preview, from the root of the site; src/pages/_problems.astro renders it. */
export const problemsRoute = '/_problems/[...page]';
