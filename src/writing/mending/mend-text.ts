/** The automatic corrections of a file: text → text and a list of changes. */
import type { Change } from '../../problems/report.ts';
import { coverCode } from '../../markdown/refused/cover-code.ts';
import { madeVisible } from '../../base/unseen.ts';
import { splitFrontmatter } from '../../reading/yaml/split-frontmatter.ts';
import { bracketLists } from './bracket-lists.ts';
import { closeQuotes } from './close-quotes.ts';
import { withoutLoneClosers } from './lone-closers.ts';
import { mendToml } from './mend-toml.ts';
import { mendValues, type ValueRules } from './mend-values.ts';
import { renameFields } from './rename-fields.ts';

export interface MendedText {
  /** The same text if there are no changes. */
  readonly text: string;
  readonly changes: readonly Change[];
}

export interface Rules extends ValueRules {
  /** Whether the file has only fields, as .yaml files. */
  readonly onlyFields: boolean;
  /** The fields that the file may have, and those that hold lists of texts. */
  readonly fields: readonly string[];
  readonly lists: readonly string[];
}

/**
 * Closes quotation marks of values, corrects names of fields, adds brackets to lists, corrects dates and the spelling of hashtags, removes
 * unmatched ends of text directions, ends each line with LF, the last one too. All other bytes stay. A second run changes nothing.
 */
export function mendText(written: string, { onlyFields, fields, lists, ...values }: Rules): MendedText {
  const lineEnds = written.match(/\r\n?/g)?.length ?? 0;
  const plain = written.replace(/\r\n?/g, '\n');
  const { start, written: source, isToml } = onlyFields ? { start: 0, written: plain, isToml: false } : fieldsOf(plain);
  const mendYaml = (yaml: string): string => mendValues(bracketLists(renameFields(yaml, fields), lists), values);
  const mended = isToml ? mendToml(source, mendYaml) : mendYaml(closeQuotes(source));
  const body = plain.slice(start + source.length);
  const whole = plain.slice(0, start) + withoutLoneClosers(mended) + withoutLoneClosers(body, coverCode(body));
  const isEnded = whole === '' || whole.endsWith('\n');
  const lines = whole.split('\n');
  return {
    text: isEnded ? whole : `${whole}\n`,
    changes: [
      ...(lineEnds > 0
        ? [{ line: 1, before: `${lineEnds} ${lineEnds === 1 ? 'line ends' : 'lines end'} with CR`, after: 'LF alone' }]
        : []),
      ...changedLines(plain.split('\n'), lines),
      ...(isEnded ? [] : [{ line: lines.length, before: 'no line end at the end of the file', after: 'a line end' }]),
    ],
  };
}

/** The YAML or TOML above a text; empty if it cannot be separated from the text. */
function fieldsOf(text: string): { start: number; written: string; isToml: boolean } {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const split = splitFrontmatter(text.slice(mark), '');
  if ('message' in split) return { start: 0, written: '', isToml: false };
  return { start: text.indexOf('\n') + 1, written: split.yaml, isToml: split.isToml };
}

function changedLines(before: readonly string[], after: readonly string[]): readonly Change[] {
  return before.flatMap((text, index) => {
    const now = after[index] ?? '';
    return text === now ? [] : [{ line: index + 1, before: madeVisible(text.trim()), after: madeVisible(now.trim()) }];
  });
}
