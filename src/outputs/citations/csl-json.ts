/** A citation as CSL-JSON, for Zotero, Pandoc and others (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
import type { Citation } from '../../views/citation.ts';

export function cslJsonOf({ key, title, authors, publication, day, url, language }: Citation): string {
  const item = {
    id: key,
    type: 'article-magazine',
    title,
    author: authors.map((author) => ('name' in author ? { literal: author.name } : author)),
    'container-title': publication,
    ...(day === undefined ? {} : { issued: { 'date-parts': [day.split('-').map(Number)] } }),
    URL: url,
    language,
  };
  return JSON.stringify([item], null, 2);
}
