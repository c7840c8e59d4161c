/** What an SVG says that cannot be seen in it: comments, and files and folders of the person who made it. */
import { TokenType } from '@csstools/css-tokenizer';
import { SaxesParser } from 'saxes';
import { tokensOf } from './css-tokens.ts';
import { isNote } from './svg-names.ts';
import { spoken } from './notes.ts';

/** What every program writes of itself. */
const ofPrograms = /^(?:Generator|Generated|Created|Exported|Uploaded|Converted)\b/i;

/** Each once. None of an SVG that is damaged or nested too deeply: it is refused. */
export function svgNotes(text: string): readonly string[] {
  const found = new Set<string>();
  const note = (value: string): void => {
    const said = spoken(value);
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

/** The name of a file, or a path to one. */
function isOfMachine(name: string, value: string): boolean {
  return /^(?:absref|docbase|docname|export-filename)$/.test(name) || /^(?:file:|~?\/|[a-z]:[\\/]|\\\\)/i.test(value);
}

function commentsIn(css: string): readonly string[] {
  if (!css.includes('/*')) return [];
  return tokensOf(css).flatMap(([kind, text]) => (kind === TokenType.Comment ? [text.replace(/^\/\*|\*\/$/g, '')] : []));
}
