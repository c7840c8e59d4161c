/** Pages with nothing but a heading. */
import { page } from './_includes/page.js';

export const data = {
  plain: [
    { permalink: '/search/index.html', heading: 'Search' },
    { permalink: '/saved/index.html', heading: 'Saved' },
    { permalink: '/404.html', heading: 'Not found' },
  ],
  pagination: { data: 'plain', size: 1, alias: 'one' },
  permalink: ({ one }) => one.permalink,
};

export const render = ({ one, page: { url } }) => page({ title: one.heading, url, main: `<h1>${one.heading}</h1>` });
