/** The pictures that texts, fields and settings name. */
import { posix } from 'node:path';
import { decodedPath } from '../../base/decoded-path.ts';
import type { Content } from '../content.ts';
import type { SiteFields } from '../../schema/site.ts';

/** Their paths from the content folder, in NFC, whether they exist or not. */
export function namedPictures(
  { articles, pages, authors }: Pick<Content, 'articles' | 'pages' | 'authors'>,
  site: Pick<SiteFields, 'logo' | 'icon'> | undefined,
): ReadonlySet<string> {
  const beside = (path: string, src: string): string => posix.join(posix.dirname(path), decodedPath(src)).normalize('NFC');
  const ofFields = (path: string, fields?: { readonly src: string; readonly night?: string | undefined }): readonly string[] =>
    [fields?.src, fields?.night].flatMap((src) => (src === undefined ? [] : beside(path, src)));
  return new Set([
    ...articles.flatMap(({ path, data, facts }) => [...ofFields(path, data.image), ...facts.pictures.map(({ src }) => beside(path, src))]),
    ...pages.flatMap(({ path, facts }) => facts.pictures.map(({ src }) => beside(path, src))),
    ...authors.flatMap(({ path, data }) => ofFields(path, data.portrait)),
    ...[site?.logo?.src, site?.logo?.night, site?.logo?.cover, site?.icon].flatMap((src) =>
      src === undefined ? [] : beside('site.yaml', src),
    ),
  ]);
}
