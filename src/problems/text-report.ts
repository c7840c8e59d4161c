/** A report → text for a person. */
import { count } from '../base/count.ts';
import { printProblems, printWarnings, shownPath } from './print-text.ts';
import type { FixedFile, Report } from './report.ts';

/** `folder` is put before each path. */
export function textReport(report: Report, folder: string): string {
  const { problems, warnings, fixed, checked, reported, elsewhere, compared } = report;
  const parts = [
    ...fixed.map((file) => fixedText(file, folder)),
    printProblems(problems, { folder, files: reported }),
    printWarnings(warnings, { folder }),
    problems.length === 0 ? `${count(reported, 'file')}, no problems.${articlesText(report)}\n` : '',
    compared ? '' : 'The settings come first: links, names and addresses are looked at once they are in order.\n',
    reported === checked ? '' : `All ${count(checked, 'file')} were checked; ${elsewhereText(elsewhere)}\n`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** Only for a report on the whole publication. */
function articlesText({ reported, checked, published, heldBack }: Report): string {
  if (reported !== checked || published === undefined || heldBack === undefined) return '';
  return ` ${published} ${published === 1 ? 'piece is' : 'pieces are'} published, ${heldBack} held back.`;
}

function elsewhereText(problems: number): string {
  return problems === 0
    ? 'there is no problem in the others.'
    : `${count(problems, 'problem')} in the others ${problems === 1 ? 'is' : 'are'} not shown.`;
}

function fixedText({ path, changes }: FixedFile, folder: string): string {
  const lines = changes.flatMap(({ line, before, after }) => {
    const place = `  line ${line}   `;
    return [`${place}${before}`, `${'now'.padStart(place.length - 3)}   ${after}`];
  });
  return `${shownPath(path, folder)} was mended:\n${lines.join('\n')}\n`;
}
