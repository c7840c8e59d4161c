/** Folders of Markdown: Jekyll, Hugo, Eleventy, Astro, Obsidian, and those of no program. */
import { decodeBytes } from '../../archive/decode-bytes.ts';
import type { SourceFiles } from '../../archive/source-files.ts';
import { count } from '../../../base/count.ts';
import type { ImportedText, ImportSource, Skipped } from '../../imported-text.ts';
import type { FieldMap } from '../field-map.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { withoutBetween } from '../../text/without-between.ts';
import { textFromFile } from './text-from-file.ts';
import { isText, type Program } from './program.ts';
import { programOf } from './program-of.ts';
import { addressIn } from './settings.ts';
import { unreadFiles } from './unread-files.ts';

export interface MarkdownChoices {
  readonly map: FieldMap;
  /** The pattern of old addresses, where the program does not say it. */
  readonly addresses?: string | undefined;
  /** The address of the old site, where its settings do not say it. */
  readonly from?: string | undefined;
}

/** Texts about the project, which no reader of the site sees. */
const ofProject =
  /(?:^|\/)(?:readme|changelog|contributing|licen[cs]e|code_of_conduct|security|authors|pull_request_template|issue_template)(?:\.\w+)*$/i;

export async function recogniseMarkdown(files: SourceFiles, choices: MarkdownChoices): Promise<ImportSource | undefined> {
  if (!files.paths.some((path) => isText(path))) return undefined;
  const program = chosen(await programOf(files), choices);
  const texts = files.paths.filter((path) => isText(path, program.name));
  const inside = texts.filter((path) => path.startsWith(program.root));
  return {
    what: `${program.name === 'Markdown' ? 'a folder of Markdown' : `a folder of ${program.name}`} with ${count(inside.length, 'text')}`,
    site: program.site,
    async *texts() {
      for (const path of texts) {
        const bytes = await files.read(path);
        if (bytes === undefined) yield { place: path, what: 'a text', why: 'It is larger than 5 MB, or cannot be read.' };
        else yield read(path, bytes, program, choices.map);
      }
      yield* unreadFiles(files.paths, program);
    },
  };
}

/** What the command says comes before what the settings say. */
function chosen(program: Program, { addresses, from }: MarkdownChoices): Program {
  const patterns = addresses === undefined ? program.patterns : new Map([['', addresses]]);
  if (from === undefined) return { ...program, patterns };
  const { url, base } = addressIn(from, addressIn(from).base === '' ? program.base : '');
  return { ...program, patterns, url, base };
}

function read(path: string, bytes: Buffer, program: Program, map: FieldMap): ImportedText | Skipped {
  const { text, doubts } = decodeBytes(bytes);
  const split = splitFrontMatter(text);
  if ('excalidraw-plugin' in split.fields) return { place: path, what: 'a drawing', why: 'It is a drawing of Excalidraw, and no picture.' };
  const why = path.startsWith(program.root) ? whyNot(path, split.found, program) : `It lies outside of ${program.root}.`;
  if (why !== undefined) return { place: path, what: 'a text', why };
  const found = textFromFile(path, split, program, map, [...doubts, ...(split.problem === undefined ? [] : [split.problem])]);
  const whyNoPage = found.kind === 'page' && split.problem === undefined ? whyEmpty(split.body) : undefined;
  return whyNoPage === undefined ? found : { place: path, what: 'a page', why: whyNoPage };
}

function whyNot(path: string, hasFields: boolean, { name, root }: Program): string | undefined {
  if (/(?:^|\/)_index(?:\.[a-z-]{2,5})?\.\w+$/i.test(path)) return 'It is the page of a list, which this site makes by itself.';
  if (name !== 'Markdown' && name !== 'Obsidian' && /(?:^|\/)_(?:includes|layouts|data|sass|plugins)\//.test(path.slice(root.length)))
    return 'It belongs to the look or to the programs of the old site.';
  if (/^(?:[^_].*\/)?404\.\w+$/.test(path.slice(root.length)))
    return 'It is the page for addresses that do not exist, which this site makes by itself.';
  if (!hasFields && ofProject.test(path)) return 'It is about the project, and has no fields.';
  return undefined;
}

/** A page that the old site made of its layout, or of a list of its pieces. */
function whyEmpty(body: string): string | undefined {
  const words = withoutBetween(body, '<!--', '-->').replace(/\{%-?\s*(comment|endcomment)\s*-?%\}/g, '{% $1 %}');
  if (withoutBetween(words, '{% comment %}', '{% endcomment %}').trim() === '')
    return 'It has fields and no text: the old site made its page by itself, as this site does with its lists.';
  if (/\{%-?\s*(?:for|assign)\b[^%]*\b(?:site|paginator|collections)\./.test(body))
    return 'It is a list that the old site made, as this site does by itself.';
  return undefined;
}
