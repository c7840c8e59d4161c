/** What all pages share, and the pieces of them. */

export const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function page({ title, description = 'A publication that a program has written.', url, main }) {
  const address = `https://bench.example${url}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)} · The Bench</title>
<meta name="description" content="${escaped(description)}">
<link rel="canonical" href="${address}">
<link rel="stylesheet" href="/site.css">
<link rel="alternate" type="application/atom+xml" href="/feed.xml" title="The Bench">
<meta property="og:title" content="${escaped(title)}">
<meta property="og:description" content="${escaped(description)}">
<meta property="og:url" content="${address}">
<meta property="og:site_name" content="The Bench">
</head>
<body>
<header><p><a href="/">The Bench</a></p>
<nav><a href="/categories/">Subjects</a> <a href="/tags/">Hashtags</a> <a href="/authors/">Writers</a> <a href="/archive/">Archive</a>
<a href="/search/">Search</a> <a href="/saved/">Saved</a></nav></header>
<main>${main}</main>
<footer><p>The Bench and its writers</p></footer>
</body>
</html>
`;
}

export function byline({ authors, day }) {
  const names = authors.map(({ slug, name }) => `<a href="/authors/${slug}/">${escaped(name)}</a>`).join(' ');
  return `<p class="byline">${names} <time datetime="${day}">${day}</time></p>`;
}

export function card(piece) {
  return `<article><h2><a href="${piece.href}">${escaped(piece.title)}</a></h2><p>${escaped(piece.standfirst)}</p>${byline(piece)}</article>`;
}

export function listPage({ heading, count, lead, cards, page: number, total, path }, base, url) {
  const first = `${base}${path}/`;
  const newer = number > 1 ? `<a href="${number === 2 ? first : `${first}${number - 1}/`}">Newer</a>` : '';
  const older = number < total ? `<a href="${first}${number + 1}/">Older</a>` : '';
  const pagination = total > 1 ? `<nav>${newer} Page ${number} of ${total} ${older}</nav>` : '';
  const pieces = [...(lead ? [lead] : []), ...cards].map(card).join('\n');
  const main = `<h1>${escaped(heading)}</h1><p>${count} pieces</p>${pieces}${pagination}`;
  return page({ title: number === 1 ? heading : `${heading}, page ${number}`, url, main });
}

export function listData(collection, base) {
  return {
    pagination: { data: `collections.${collection}`, size: 1, alias: 'list' },
    permalink: ({ list }) => `${base}${list.path}/${list.page === 1 ? '' : `${list.page}/`}index.html`,
  };
}

export function indexPage(heading, base, lists, url) {
  const entries = lists.map(({ path, heading, cards }) => `<li><a href="${base}${path}/">${escaped(heading)}</a> ${cards.length}</li>`);
  return page({ title: heading, url, main: `<h1>${heading}</h1><ul>${entries.join('\n')}</ul>` });
}
