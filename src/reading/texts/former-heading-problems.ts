/** Checks that each former heading of a text leads to one of today. */
import type { BodyFacts } from '../../markdown/body.ts';
import { placeName } from '../../markdown/blocks/anchors.ts';
import type { WrittenText } from '../../markdown/words/written-text.ts';
import { type Problem, problemAt } from '../../problems/problem.ts';
import type { FormerHeading } from '../../schema/fields/former-headings.ts';
import { nearestName } from '../../schema/nearest.ts';
import { lineOf } from '../../schema/written.ts';

interface FormerHeadings extends Pick<WrittenText<unknown>, 'path' | 'lines'> {
  readonly former: readonly FormerHeading[];
}

/** So many headings are named in a sentence. */
const namedAtMost = 8;

export function formerHeadingProblems({ path, lines, former }: FormerHeadings, { headings }: BodyFacts): readonly Problem[] {
  const present = headings.map(({ id }) => id);
  const led = new Set(headings.flatMap((heading) => heading.former ?? []));
  const seen = new Set<string>();
  return former.flatMap(({ was, now }, index): Problem[] => {
    const problem = (name: 'was' | 'now', message: string, fix: string): Problem[] => {
      const line = lineOf(lines, `formerHeadings.${index}.${name}`);
      return [problemAt({ file: path, line, field: `formerHeadings.${name}` }, { message, fix })];
    };
    const isRepeated = seen.has(was);
    seen.add(was);
    if (isRepeated) return problem('was', `"${was}" stands here twice.`, 'Take one of the two pairs out.');
    if (present.includes(was)) return problem('was', `"${was}" is the address of a heading of today.`, 'Take this pair out.');
    if (placeName(was) !== was)
      return problem(
        'was',
        `"${was}" was never the address of a heading.`,
        'Write what stood behind the # in it: small letters, digits and hyphens.',
      );
    if (!present.includes(now))
      return problem('now', `No heading of this text has the address "${now}".${meant(now, present)}`, addressesIn(present));
    if (!led.has(was)) return problem('was', `"${was}" is the address of something else in this text.`, 'Take this pair out.');
    return [];
  });
}

function meant(typed: string, present: readonly string[]): string {
  const nearest = nearestName(typed, present);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

function addressesIn(present: readonly string[]): string {
  if (present.length === 0) return 'It has no heading: take the pair out.';
  const rest = present.length > namedAtMost ? `, and ${present.length - namedAtMost} others` : '';
  return `Its headings have these: ${present.slice(0, namedAtMost).join(', ')}${rest}.`;
}
