/** Marks of Obsidian → Markdown. Callouts (`> [!note]`) are read by the engine as they are. */
import type { Translated } from './liquid.ts';
import { nameAddress } from './made-html.ts';
import { outsideCode } from './outside-code.ts';

const picture = /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;

export function translateWiki(text: string): Translated {
  const notes: { what: string; why: string }[] = [];
  const changed = outsideCode(text, (prose) =>
    prose
      .replace(/%%[^]*?%%/g, () => {
        notes.push({ what: 'a comment (%%)', why: 'No reader saw it.' });
        return '';
      })
      .replace(/!\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g, (_, target: string, words = '') => {
        const [name = ''] = target.split('#');
        if (!picture.test(name.trim())) return linkText(target, String(words));
        // A number behind the bar is a width.
        return `![${/^\d+(?:x\d+)?$/.test(String(words)) ? '' : words}](<${nameAddress(name.trim())}>)`;
      })
      .replace(/\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g, (_, target: string, words = '') => linkText(target, String(words)))
      .replace(/(?<![=\w])==(?=\S)([^=\n]+?)(?<=\S)==(?![=\w])/g, '<mark>$1</mark>')
      .replace(/(?<=\S)[ \t]+\^[\w-]+[ \t]*$/gm, ''),
  );
  return { text: changed, notes };
}

function linkText(target: string, words: string): string {
  const [name = ''] = target.split('#');
  return `[${words.trim() === '' ? target.replace(/^#/, '') : words}](<${name.trim() === '' ? target : nameAddress(name.trim())}>)`;
}
