/** The text of an article → the fields between its first two `---` lines (YAML) or `+++` lines (TOML), and the body below. */
import type { Problem } from '../../problems/problem.ts';

export interface SplitText {
  /** The fields. */
  readonly yaml: string;
  /** The fields are TOML. */
  readonly isToml: boolean;
  readonly body: string;
  /** The line of the file where the body begins, from 1. */
  readonly bodyLine: number;
}

/** The parts, or the problem that prevents the split. */
export function splitFrontmatter(text: string, path: string): SplitText | Problem {
  const lines = text.split('\n');
  if (/^\s*\n(?:---|\+\+\+)\s*\n/.test(text)) {
    return {
      file: path,
      line: 1,
      field: 'frontmatter',
      message: 'The fields do not begin on the first line.',
      fix: 'Take away the empty lines before the first ---.',
    };
  }
  const sign = lines[0]?.trimEnd();
  if (sign !== '---' && sign !== '+++') {
    return {
      file: path,
      line: 1,
      field: 'frontmatter',
      message: 'The file does not begin with its fields.',
      fix: 'Begin with a line ---, then title: and the other fields, then a second line ---.',
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === sign);
  if (end === -1) {
    return {
      file: path,
      line: 1,
      field: 'frontmatter',
      message: `The fields are opened with ${sign} and never closed.`,
      fix: `Write a second line ${sign} where the fields end and the text begins.`,
    };
  }
  return { isToml: sign === '+++', yaml: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}
