/** What is probably a mistake in the settings. */
import type { Warning } from '../../problems/problem.ts';
import type { SiteFields } from '../../schema/site.ts';
import type { Written } from '../../schema/written.ts';
import { expiryWarnings } from './expiry-warnings.ts';
import { languageWarnings } from './language-warnings.ts';
import { placeholderWarnings } from './placeholder-warnings.ts';

/** `now` in milliseconds since 1970. */
export function siteWarnings(site: Written<SiteFields>, now: number): readonly Warning[] {
  return [...placeholderWarnings(site), ...languageWarnings(site), ...expiryWarnings(site, now)];
}
