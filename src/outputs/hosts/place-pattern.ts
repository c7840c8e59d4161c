/** Regular expressions for servers, in what Go and PCRE have in common. */
import type { HeaderPlace } from '../../views/hosting.ts';

/** Every file of a name, in any folder below one. */
export function patternOf({ below, named }: Extract<HeaderPlace, { named: string }>): string {
  return `^${escapedPattern(below)}.+/${escapedPattern(named)}$`;
}

/** The text itself, in an expression. */
export function escapedPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
