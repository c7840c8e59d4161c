/** The settings of a publication that does not exist yet, from what the archive says about itself. */
import { publicationLanguage, timeZone } from '../../schema/fields/fields.ts';
import { placeholders } from '../../schema/placeholders.ts';
import { siteSchema } from '../../schema/site.ts';
import type { ImportedHead, ImportedSite } from '../imported-text.ts';
import type { ExistingSite } from './existing.ts';
import { cutAt, plainField } from './plain-field.ts';

export interface NewSite extends ExistingSite {
  readonly tagline: string;
  readonly description: string;
}

/** What the archive does not say stands as words that ask to be replaced. */
export function newSite(source: ImportedSite, heads: readonly ImportedHead[]): NewSite {
  const name = plainField(source.name ?? '');
  const description = plainField(source.description ?? '');
  const language = [source.language, mainLanguage(heads)].find((tag) => tag !== undefined && publicationLanguage.safeParse(tag).success);
  const addresses = [source.url, source.base === undefined ? undefined : `https://example.org${source.base}`].filter(
    (url) => url !== undefined,
  );
  return {
    name: name === '' ? placeholders.name : cutAt(name, 80),
    url:
      addresses.map((url) => `${url.replace(/\/$/, '')}/`).find((url) => siteSchema.shape.url.safeParse(url).success) ?? placeholders.url,
    language: language ?? 'en',
    timeZone: source.timeZone !== undefined && timeZone.safeParse(source.timeZone).success ? source.timeZone : 'UTC',
    tagline:
      [plainField(source.tagline ?? ''), description].filter((line) => line !== '').map((line) => cutAt(line, 120))[0] ??
      placeholders.tagline,
    description: description === '' ? placeholders.description : cutAt(description, 300),
  };
}

/** That of more than half of the pieces. */
function mainLanguage(heads: readonly ImportedHead[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { language } of heads) if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > heads.length)?.[0];
}
