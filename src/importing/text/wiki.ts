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

/** `note#heading` and `note#heading#one below it`; `note#^id` is a block, whose id no reader saw. */
function linkText(target: string, words: string): string {
  const [name = '', ...headings] = target.split('#').map((part) => part.trim());
  const shown = [name, ...headings.filter((heading) => !heading.startsWith('^'))].filter((part) => part !== '');
  const last = headings.at(-1) ?? '';
  const place = last === '' || last.startsWith('^') ? '' : `#${encodeURIComponent(last)}`;
  const address = name === '' ? place || target : `${nameAddress(name)}${place}`;
  return `[${words.trim() === '' ? shown.join(' > ') || target.replace(/^#/, '') : words}](<${address}>)`;
}
