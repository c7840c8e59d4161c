/** Says what to write instead of code in braces. A text from another program may contain its instructions. */
import { shortened } from '../body-notes.ts';
import type { Stretch, RefusedStretch } from './refused-stretch.ts';

/** Explains the `{…}` of a stretch. `{{ … }}` and `{% … %}` are instructions in Liquid, Jinja and similar programs, `{.class}` and `{#id}` in Kramdown and Pandoc. */
export function explainBraces(text: string, { start, end }: Stretch): Pick<RefusedStretch, 'message' | 'fix'> {
  const written = text.slice(start, end);
  const quoted = `"${shortened(written)}"`;
  const message = `${quoted} is an instruction to another program, and means nothing here.`;
  if (/^\{:?\s*[.#][a-z_-]/i.test(written)) return { message, fix: 'Take it out.' };
  if (!/^\{%[^]*%\}$|^\{\{[^]*\}\}$/.test(written)) {
    return {
      message: `${quoted} is code, which only a scripted article may hold.`,
      fix: 'Write the text itself; for the sign, write \\{.',
    };
  }
  const [, picture] = /(!)?\[[^[\]]*\]\($/.exec(text.slice(Math.max(0, start - 300), start)) ?? [];
  if (picture !== undefined || (written.startsWith('{%') && /image|img|figure|picture/i.test(written)))
    return { message, fix: 'Put the picture beside this file and write ![what it shows](./picture.jpg), or take it out.' };
  if (text.endsWith('](', start)) return { message, fix: `Write the address itself: [the words](${addressIn(written)}).` };
  return { message, fix: 'Write what it stands for, or take it out.' };
}

/** The address in an instruction, if there is one. */
function addressIn(written: string): string {
  return /["']([^\s"'()]+)["']/.exec(written)?.[1] ?? 'the address';
}
