import { card, page } from './_includes/page.js';

export const data = {
  pagination: {
    data: 'collections.monthLists',
    size: 1,
    alias: 'year',
    before: (months) => [...Map.groupBy(months, ({ path }) => path.slice(0, 4))].map(([name, months]) => ({ name, months })),
  },
  permalink: ({ year }) => `/archive/${year.name}/index.html`,
};

export function render({ year, page: { url } }) {
  const months = year.months.toReversed().map(({ heading, path, cards }) => {
    return `<section><h2><a href="/archive/${path}/">${heading}</a></h2>${cards.map(card).join('\n')}</section>`;
  });
  return page({ title: `Archive ${year.name}`, url, main: `<h1>${year.name}</h1>${months.join('\n')}` });
}
