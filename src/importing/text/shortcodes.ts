/** Shortcodes of Hugo among Markdown → Markdown: those that are known become what they stood for, all others stay as text. */
import type { Translated } from './liquid.ts';
import { embedOf, fenced, figureHtml, nameAddress, onOwnLines } from './made-html.ts';
import { codePlaces } from './outside-code.ts';
import { pick, tagArguments } from './tag-arguments.ts';

const shortcode = /\{\{([<%])(\/\*)?\s*(\/?)\s*([\w./-]*)((?:"(?:[^"\\]|\\.)*"|`[^`]*`|[^">%`]|[>%](?!\}\}))*?)\s*(\/?)\s*(\*\/)?[>%]\}\}/g;

/** The groups of `shortcode`, and the offset. */
type ShortcodeMatch = [
  bracket: string | undefined,
  escaped: string | undefined,
  closing: string | undefined,
  name: string | undefined,
  rest: string | undefined,
  ends: string | undefined,
  escapeEnds: string | undefined,
  offset: number,
];

export function translateShortcodes(text: string): Translated {
  const notes: { what: string; why: string }[] = [];
  const highlighted = text.replace(
    /\{\{([<%])\s*highlight\s+([\w+#-]+)[^]*?[>%]\}\}([^]*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/g,
    (_, __, language: string, code: string) => fenced(language, code),
  );
  const isCode = codePlaces(highlighted);
  const changed = highlighted.replace(
    shortcode,
    (typed: string, ...[bracket = '', escaped, closing, name = '', rest = '', , , offset]: ShortcodeMatch) => {
      // A shortcode that is shown to readers.
      if (escaped !== undefined) return typed.replace(/^\{\{([<%])\/\*/, '{{$1').replace(/\*\/([>%])\}\}$/, '$1}}');
      const made = closing === '/' ? undefined : shortcodeText(name, rest);
      if (made !== undefined) return isCode(offset) ? typed : onOwnLines(highlighted, offset, made);
      if (/^(?:figure|highlight)$/.test(name) && closing === '/') return '';
      notes.push({
        what: `{{${bracket} ${name} ${bracket === '<' ? '>' : '%'}}}`,
        why: 'It is an instruction of the other program, and stays as text.',
      });
      if (isCode(offset)) return typed;
      // As code, so that no letter of it is read as a tag.
      return typed.includes('`') || typed.includes('\n') ? typed.replace(/</g, '&lt;') : `\`${typed}\``;
    },
  );
  return { text: changed, notes };
}

function shortcodeText(name: string, rest: string): string | undefined {
  const given = tagArguments(rest);
  const [first] = given.plain;
  if (name === 'ref' || name === 'relref') {
    const path = pick(given, 'path') ?? first;
    return path === undefined ? undefined : nameAddress(path);
  }
  if (name === 'param' || name === '') return undefined;
  if (/^(?:figure|img|image|imgproc|picture|responsive-image|lightbox)$/.test(name)) {
    return figureHtml(given, pick(given, 'src url path link image') ?? first);
  }
  return embedOf(name, given, `{{< ${name} >}}`);
}
