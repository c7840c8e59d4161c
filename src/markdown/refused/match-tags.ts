/** Finds tags without a partner: MDX requires both tags in the same sentence, or both on their own lines. */
import { isBlockName } from '../blocks/block-names.ts';
import { sentencesOf } from './sentences.ts';
import { insteadOf } from '../checks/html-elements.ts';
import type { Tag } from './read-tags.ts';
import type { RefusedStretch } from './refused-stretch.ts';

/** `partners` are correct tags that must be covered together with a refused one. */
export interface MatchedTags {
  readonly refused: readonly RefusedStretch[];
  readonly partners: readonly Tag[];
}

/** `code` is the text with its code covered; `tags` are in order. */
export function matchTags(code: string, tags: readonly Tag[]): MatchedTags {
  const matching = new Matching();
  const sentenceOf = sentencesOf(code, tags);
  for (const tag of tags) {
    const sentence = sentenceOf(tag);
    matching.enter(sentence);
    if (tag.kind === 'opens') matching.open(tag, sentence !== undefined);
    else if (tag.kind === 'closes') matching.close(tag, sentence !== undefined);
  }
  return matching.end();
}

/** Void elements of HTML. */
const voidName = /^(?:br|col|hr|img|input|wbr)$/;

class Matching {
  readonly #refused: RefusedStretch[] = [];
  readonly #partners: Tag[] = [];
  /** Open tags on their own lines, and those in the current sentence. */
  readonly #standing: Tag[] = [];
  readonly #inSentence: Tag[] = [];
  /** Names of tags that were still open at the end of their sentence: their closing tag follows later. */
  readonly #left = new Set<string>();
  #sentence: number | undefined;

  enter(sentence: number | undefined): void {
    if (sentence === undefined || sentence !== this.#sentence) this.#leaveSentence();
    this.#sentence = sentence;
  }

  open(tag: Tag, inSentence: boolean): void {
    const { name } = tag;
    if (tag.refused && voidName.test(name)) return;
    const instead = insteadOf(name);
    if (!voidName.test(name)) (inSentence ? this.#inSentence : this.#standing).push(tag);
    else if (instead !== undefined) this.#say(tag, `<${name}> is not an element that is allowed here.`, instead);
    else this.#say(tag, `<${name}> is not closed.`, `Write <${name} />.`);
  }

  close(tag: Tag, inSentence: boolean): void {
    const { name } = tag;
    const open = inSentence ? this.#inSentence : this.#standing;
    const partner = open.findLastIndex((other) => other.name === name);
    const last = open.at(-1);
    const standing = this.#standing.at(-1);
    if (partner !== -1) {
      const [opened, ...between] = open.splice(partner);
      for (const left of between) this.#unclosed(left, inSentence);
      if (opened?.refused) this.#partners.push(tag);
    } else if (inSentence && standing?.name === name) {
      this.#say(tag, `</${name}> does not stand on a line of its own, as <${name}> does.`, `Begin a new line before </${name}>.`);
      this.#partners.push(...this.#standing.splice(-1));
    } else if (this.#left.delete(name)) {
      this.#partners.push(tag);
    } else if (last !== undefined) {
      this.#say(tag, `</${name}> stands where </${last.name}> is due.`, 'Close first what was opened last.');
      this.#partners.push(...open.splice(-1));
    } else {
      this.#say(tag, `</${name}> closes nothing.`, `Take it out, or write <${name}> where it begins.`);
    }
  }

  end(): MatchedTags {
    this.#leaveSentence();
    for (const tag of this.#standing) this.#unclosed(tag, false);
    return { refused: this.#refused, partners: this.#partners };
  }

  #leaveSentence(): void {
    for (const tag of this.#inSentence.splice(0)) {
      this.#unclosed(tag, true);
      this.#left.add(tag.name);
    }
  }

  #unclosed(tag: Tag, inSentence: boolean): void {
    if (tag.refused) return;
    const { name } = tag;
    const ownLines = `Put <${name}> and </${name}> on lines of their own, or both on one line.`;
    if (!inSentence)
      this.#say(
        tag,
        `<${name}> is not closed.`,
        `Write </${name}> on a line of its own where it ends, or <${name} … /> when it holds nothing.`,
      );
    else
      this.#say(
        tag,
        `<${name}> is not closed in its paragraph.`,
        isBlockName(name) ? ownLines : `Write </${name}> where it ends; for the sign itself, write \\<.`,
      );
  }

  #say({ start, end }: Tag, message: string, fix: string): void {
    this.#refused.push({ start, end, message, fix });
  }
}
