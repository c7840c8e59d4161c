/** Checks that each former heading of a text leads to one of today. */
import type { BodyFacts } from '../../markdown/body.ts';
import type { WrittenText } from '../../markdown/words/written-text.ts';
import { type Problem, problemAt } from '../../problems/problem.ts';
import type { FormerHeading } from '../../schema/fields/former-headings.ts';
import { nearestName } from '../../schema/nearest.ts';
import { lineOf } from '../../schema/written.ts';

interface FormerHeadings extends Pick<WrittenText<unknown>, 'path' | 'lines'> {
  readonly former: readonly FormerHeading[];
}

export function formerHeadingProblems({ path, lines, former }: FormerHeadings, { headings }: BodyFacts): readonly Problem[] {
  const present = headings.map(({ id }) => id);
  const seen = new Set<string>();
  return former.flatMap(({ was, now }, index): Problem[] => {
    const problem = (name: 'was' | 'now', message: string, fix: string): Problem[] => {
      const field = `formerHeadings.${index}.${name}`;
      return [problemAt({ file: path, line: lineOf(lines, field), field }, { message, fix })];
    };
    const isRepeated = seen.has(was);
    seen.add(was);
    if (isRepeated) return problem('was', `"${was}" stands here twice.`, 'Take one of the two pairs out.');
    if (present.includes(was)) return problem('was', `"${was}" is the address of a heading of today.`, 'Take this pair out.');
    if (present.includes(now)) return [];
    const nearest = nearestName(now, present);
    const meant = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    return problem(
      'now',
      `No heading of this text has the address "${now}".${meant}`,
      'Write its words in small letters with hyphens for spaces.',
    );
  });
}
