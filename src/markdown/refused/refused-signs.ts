/** Finds everything that MDX refuses in a text, while MDX itself stops at the first. */
import { shortened } from '../body-notes.ts';
import { coverCode } from './cover-code.ts';
import { matchTags } from './match-tags.ts';
import { readTags } from './read-tags.ts';
import { covered, type Stretch, type RefusedStretch } from './refused-stretch.ts';

/** What is wrong, and what must be covered so that the rest can be parsed. */
export interface RefusedSigns {
  readonly refused: readonly RefusedStretch[];
  readonly cover: readonly Stretch[];
}

/** Ignores code. `refused` is empty if the reason cannot be found in this way. */
export function refusedSigns(text: string, scripted: boolean): RefusedSigns {
  const code = coverCode(text);
  const modules = moduleLines(text, code);
  const withoutModules = covered(code, modules);
  const read = readTags(text, withoutModules, scripted);
  const matched = matchTags(withoutModules, read.tags);
  const refused = [...(scripted ? [] : modules), ...read.refused, ...matched.refused];
  return { refused, cover: [...refused, ...matched.partners] };
}

/** Paragraphs that begin with `import` or `export`, which MDX always parses as code; `code` is the text with its code covered. */
export function moduleLines(text: string, code = text): RefusedStretch[] {
  return [...code.matchAll(/(?<=^(?:[ \t]*\r?\n)?|\n[ \t]*\r?\n)(import|export) (?:(?!\n[ \t]*\r?\n)[\s\S])*/g)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const word = match[1] ?? '';
    const line = shortened(text.slice(start, end).split('\n', 1)[0] ?? '');
    const isCode = /^(?:import .*['"]|export (?:const|let|var|function|default|class|async|[{*]))/.test(line);
    return isCode
      ? {
          start,
          end,
          message: `"${line}" is code, which only a scripted article may hold.`,
          fix: 'Take it out: parts such as <PullQuote> are there without an import.',
        }
      : {
          start,
          end,
          message: `A paragraph that begins with "${word}" is read as code.`,
          fix: 'Begin it with another word, or with a space.',
        };
  });
}
