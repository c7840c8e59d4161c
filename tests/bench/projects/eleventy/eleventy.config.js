/** Eleventy as its documentation has it: a collection for each kind of list, Markdown with footnotes. */
import { readFileSync } from 'node:fs';
import footnotes from 'markdown-it-footnote';
import { cardOf, listsBy, pagesOf, withParents } from './lists.js';

const namesIn = (file) => JSON.parse(readFileSync(`names/${file}.json`, 'utf8'));

export default function (eleventy) {
  const [authors, subjects] = [namesIn('authors'), namesIn('subjects')];
  let cards;
  const cardsOf = (collections) =>
    (cards ??= collections
      .getFilteredByTag('articles')
      .toReversed()
      .map((article) => cardOf(article, authors)));

  const collect = (name, keysOf, { withLead = true, known = {} } = {}) => {
    const listsOf = (collections) => listsBy(cardsOf(collections), keysOf, known);
    eleventy.addCollection(`${name}Lists`, listsOf);
    eleventy.addCollection(`${name}Pages`, (collections) => listsOf(collections).flatMap((list) => pagesOf(list, withLead)));
  };
  eleventy.addCollection('cards', cardsOf);
  eleventy.addCollection('places', (collections) => new Map(cardsOf(collections).map(({ href }, index) => [href, index])));
  collect('hashtag', ({ hashtags }) => hashtags.map(({ slug, label }) => ({ path: slug, heading: `#${label}` })));
  collect('author', ({ authors }) => authors.map(({ slug, name }) => ({ path: slug, heading: name })));
  collect(
    'category',
    ({ categories }) => [...new Set(categories.flatMap(withParents))].map((path) => ({ path, heading: subjects[path] })),
    { known: subjects },
  );
  const monthName = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  collect('month', ({ day }) => [{ path: day.slice(0, 7).replace('-', '/'), heading: monthName.format(new Date(day)) }], {
    withLead: false,
  });

  eleventy.amendLibrary('md', (markdown) => markdown.set({ linkify: true, typographer: true }).use(footnotes));
  eleventy.addGlobalData('authorNames', authors);
  eleventy.addPassthroughCopy('src/site.css');
  return { dir: { input: 'src', output: 'dist' }, markdownTemplateEngine: false, htmlTemplateEngine: false };
}
