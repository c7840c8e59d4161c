/** Path of a file in the content folder → its collection. */

export type Collection = 'settings' | 'authors' | 'articles' | 'pages' | 'beside';

/** `beside`: pictures, drawings, tables, and imports of scripted articles. Undefined: the file is not read. */
export function collectionOf(path: string): Collection | undefined {
  if (/^(site|categories|hashtags|gone)\.yaml$/.test(path)) return 'settings';
  if (/^authors\/[^/]+\.yaml$/.test(path)) return 'authors';
  if (/^articles\/.+\.mdx?$/.test(path)) return 'articles';
  if (/^pages\/[^/]+\.mdx?$/.test(path)) return 'pages';
  if (path === 'README.md' || /^(articles|pages|authors)\/.+\.(avif|gif|jpe?g|png|webp)$/i.test(path)) return 'beside';
  if (/^(articles|pages)\/.+\.(csv|svg)$/i.test(path)) return 'beside';
  if (/^articles\/.+\.(astro|ts|js|json)$/.test(path)) return 'beside';
  return undefined;
}
