/** Folders of Markdown: Jekyll, Hugo, Eleventy, Astro, Obsidian, and those of no program. */
import { decodeBytes } from '../../archive/decode-bytes.ts';
import type { SourceFiles } from '../../archive/source-files.ts';
import { count } from '../../../base/count.ts';
import type { ImportSource, Skipped } from '../../imported-text.ts';
import type { FieldMap } from '../field-map.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { textFromFile } from './text-from-file.ts';
import { isText, programOf } from './program.ts';

export interface MarkdownChoices {
  readonly map: FieldMap;
  /** The pattern of old addresses, where the program does not say it. */
  readonly addresses?: string | undefined;
}

/** Texts about the project, which no reader of the site sees. */
const ofProject =
  /(?:^|\/)(?:readme|changelog|contributing|licen[cs]e|code_of_conduct|security|authors|pull_request_template|issue_template)(?:\.\w+)*$/i;

export async function recogniseMarkdown(files: SourceFiles, { map, addresses }: MarkdownChoices): Promise<ImportSource | undefined> {
  const texts = files.paths.filter(isText);
  if (texts.length === 0) return undefined;
  const found = await programOf(files);
  const program = addresses === undefined ? found : { ...found, patterns: new Map([['', addresses]]) };
  const inside = texts.filter((path) => path.startsWith(program.root));
  return {
    what: `${program.name === 'Markdown' ? 'a folder of Markdown' : `a folder of ${program.name}`} with ${count(inside.length, 'text')}`,
    site: program.site,
    async *texts() {
      for (const path of texts) {
        const bytes = await files.read(path);
        if (bytes === undefined) yield { place: path, what: 'a text', why: 'It is larger than 5 MB, or cannot be read.' };
        else {
          const { text, doubts } = decodeBytes(bytes);
          const split = splitFrontMatter(text);
          const why = path.startsWith(program.root) ? whyNot(path, split.found) : `It lies outside of ${program.root}.`;
          if (why !== undefined) yield { place: path, what: 'a text', why } satisfies Skipped;
          else {
            const notes = [...doubts, ...(split.problem === undefined ? [] : [split.problem])];
            yield textFromFile(path, split, program, map, notes);
          }
        }
      }
    },
  };
}

function whyNot(path: string, hasFields: boolean): string | undefined {
  if (/(?:^|\/)_index\.\w+$/.test(path)) return 'It is the page of a list, which this site makes by itself.';
  if (!hasFields && ofProject.test(path)) return 'It is about the project, and has no fields.';
  return undefined;
}
