/** Finds invisible notes in an SVG: comments, and files and folders of its author. */
import { TokenType } from '@csstools/css-tokenizer';
import { SaxesParser } from 'saxes';
import { tokensOf } from './css-tokens.ts';
import { isNote } from './svg-names.ts';
import { printable } from './notes.ts';

/** Comments by which programs name themselves. */
const ofPrograms = /^(?:Generator|Generated|Created|Exported|Uploaded|Converted)\b/i;

/** Without duplicates. Empty for an SVG that is damaged or nested too deeply, which is refused anyway. */
export function svgNotes(text: string): readonly string[] {
  const found = new Set<string>();
  const note = (value: string): void => {
    const said = printable(value);
    if (said !== undefined && !ofPrograms.test(said)) found.add(said);
  };
  let isDamaged = false;
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  let style: string | undefined;
  parser.on('error', () => (isDamaged = true));
  parser.on('comment', note);
  parser.on('opentag', ({ local, attributes }) => {
    style = local === 'style' ? '' : undefined;
    for (const one of Object.values(attributes)) if (isNote(one.uri) && isOfMachine(one.local, one.value)) note(one.value);
    for (const css of commentsIn(attributes['style']?.value ?? '')) note(css);
  });
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (chunk) => {
      if (style !== undefined) style += chunk;
    });
  parser.on('closetag', () => {
    for (const css of commentsIn(style ?? '')) note(css);
    style = undefined;
  });
  parser.write(text).close();
  return isDamaged ? [] : [...found];
}

/** Whether it is a file name or a path. */
function isOfMachine(name: string, value: string): boolean {
  return /^(?:absref|docbase|docname|export-filename)$/.test(name) || /^(?:file:|~?\/|[a-z]:[\\/]|\\\\)/i.test(value);
}

function commentsIn(css: string): readonly string[] {
  if (!css.includes('/*')) return [];
  return tokensOf(css).flatMap(([kind, text]) => (kind === TokenType.Comment ? [text.replace(/^\/\*|\*\/$/g, '')] : []));
}
