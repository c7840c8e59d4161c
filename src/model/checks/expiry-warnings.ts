/** Warns about a setting that is true until a day only, when the day has passed. */
import type { Warning } from '../../problems/problem.ts';
import type { SiteFields } from '../../schema/site.ts';
import { problemInField, type Written } from '../../schema/written.ts';

/** At most one, about the settings. `now` in milliseconds since 1970. */
export function expiryWarnings(site: Written<SiteFields>, now: number): readonly Warning[] {
  const { expires } = site.data.security ?? {};
  if (expires === undefined || Date.parse(`${expires}T23:59:59Z`) > now) return [];
  return [
    problemInField(site, 'security.expires', 'security.expires', {
      message: `security.txt has been out of date since ${expires}: those who find a hole will not trust its address.`,
      fix: 'If the address is still right, write a day within the next year.',
    }),
  ];
}
