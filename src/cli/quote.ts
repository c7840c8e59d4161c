/** `quote`: makes a picture of a quotation, in the design of the social cards, and says where its words stand. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { slugOf } from '../addresses/slug.ts';
import { loadBody } from '../cache/body-cache.ts';
import { openBodies } from '../cache/open-caches.ts';
import { writeAtomically } from '../disk/write-atomically.ts';
import { paragraphName } from '../markdown/blocks/anchors.ts';
import { quoteMarks } from '../markdown/typography/quote-marks.ts';
import { type NotInText, quotedPassage } from '../markdown/words/quoted-passage.ts';
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { cardOfDesign } from '../site/social-cards/card-of-design.ts';
import { namesOf } from '../views/shared-image.ts';
import { quoteCardView } from '../views/social-card.ts';
import { contentRefusal } from '../workspace/content-refusal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findingsIn } from './check/findings.ts';
import { findArticle } from './find-article.ts';
import { shown } from './folder-names.ts';
import { printAll } from './read-publication.ts';

/** In UTF-16 units. With more, the letters would be too small for a phone. */
const longest = 320;

/**
 * `name` is a slug, a path or a title; `asked` are words of its text. Writes to `to`, or to a file in the current folder that is named after the words. Returns
 * the exit code: 0; 1 where the publication has problems or the picture cannot be made; 2 where there is no such piece, or it does not have these words.
 */
export async function quote(workspace: Workspace, name: string, asked: string, to: string | undefined): Promise<number> {
  const refusal = contentRefusal(workspace);
  if (refusal !== undefined) return say(refusal, 1);
  const { publication, written, problems, files } = await findingsIn(workspace);
  if (!publication || !written) {
    printAll(problems, workspace, files);
    return 1;
  }
  const named = findArticle(name, written, workspace);
  if ('fault' in named) return say(named.fault, 2);
  const article = publication.articles.find(({ path }) => path === named.path);
  if (!article) return say(`${named.path} is not in the publication.`, 2);

  const { plainText } = await loadBody(await openBodies(workspace), article.text.bodyKey);
  const passage = quotedPassage(plainText, asked);
  if ('found' in passage) return say(notInText(article, passage), 2);
  if (passage.words.length > longest)
    return say(
      `A picture holds ${longest} letters, and these words have ${passage.words.length}. Quote fewer, or leave some out with …`,
      2,
    );
  const quotation = inMarks(passage.words, article.language);
  const card = await cardOfDesign(quoteCardView(quotation, article, publication), workspace);
  if (!card.texts.some((text) => lettersOf(text) === lettersOf(quotation)))
    return say('The fonts of the cards do not have all letters of these words, so there is no picture of them.', 1);
  const file = resolve(to ?? `${article.slug}-${slugOf(passage.words.split(/\s+/).slice(0, 5).join(' '))}.png`);
  const png = await card.render();
  const present = await readFile(file).catch(() => undefined);
  if (present && !present.equals(png)) return say(`${shown(file)} is there already, with another picture. Name a file with --to.`, 1);
  writeAtomically(file, png);
  console.log(`${shown(file)} shows: ${quotation}`);
  console.log(`Its text for who cannot see it: ${quotation} ${namesOf(article, publication)}, ${article.title}, ${publication.site.name}.`);
  console.log(`Its link: ${linkTo(passage.block, article, publication)}`);
  return 0;
}

function notInText({ title }: Article, { found, next }: NotInText): string {
  if (found === '') return `“${title}” does not have these words. Copy them from its page, or from its file.`;
  return `“${title}” does not have these words. It has “${found}”, and then goes on “${next}”.`;
}

/** To the paragraph where it has an id of its own; else to the piece. */
function linkTo(block: string, { href, text }: Article, { urls }: Publication): string {
  const id = paragraphName(block);
  return `${urls.absolute(href)}${id !== undefined && text.facts.anchors.includes(id) ? `#${id}` : ''}`;
}

/** Marks of quotations within it become those of the second rank. */
function inMarks(words: string, language: string): string {
  const { double, single } = quoteMarks(language);
  const [open, close] = double;
  return `${open}${words.replaceAll(open, single[0]).replaceAll(close, single[1])}${close}`;
}

function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function say(sentence: string, code: number): number {
  console.error(sentence);
  return code;
}
