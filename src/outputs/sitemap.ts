/** Sitemaps as XML (sitemaps.org), with pictures and news as Google extends them. */
import type { NewsSitemapView, SitemapPartView, SitemapView } from '../views/sitemap.ts';
import { escapeXml } from './xml.ts';

const declaration = '<?xml version="1.0" encoding="utf-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const pictures = 'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';
const news = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

export function renderSitemap({ parts }: SitemapView): string {
  const lines = parts.map(({ href, modified }) => element('sitemap', element('loc', escapeXml(href)) + lastmod(modified)));
  return [declaration, `<sitemapindex ${namespace}>`, ...lines, '</sitemapindex>', ''].join('\n');
}

export function renderSitemapPart({ entries }: SitemapPartView): string {
  const lines = entries.map(({ href, modified, pictures: shown }) => {
    const images = shown.map((address) => element('image:image', element('image:loc', escapeXml(address))));
    return element('url', element('loc', escapeXml(href)) + lastmod(modified) + images.join(''));
  });
  return [declaration, `<urlset ${namespace} ${pictures}>`, ...lines, '</urlset>', ''].join('\n');
}

export function renderNewsSitemap({ name, entries }: NewsSitemapView): string {
  const lines = entries.map(({ href, title, language, published }) => {
    const publication = element(
      'news:publication',
      element('news:name', escapeXml(name)) + element('news:language', newsLanguage(language)),
    );
    const facts = element('news:publication_date', published) + element('news:title', escapeXml(title));
    return element('url', element('loc', escapeXml(href)) + element('news:news', publication + facts));
  });
  return [declaration, `<urlset ${namespace} ${news}>`, ...lines, '</urlset>', ''].join('\n');
}

/** ISO 639; only Chinese has a tag for each script. */
function newsLanguage(language: string): string {
  const { language: main, script } = new Intl.Locale(language).maximize();
  return main === 'zh' ? (script === 'Hant' ? 'zh-tw' : 'zh-cn') : main;
}

function lastmod(moment: string | undefined): string {
  return moment === undefined ? '' : element('lastmod', moment);
}

/** `content` is XML. */
function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
