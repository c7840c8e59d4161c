/** Liquid among Markdown → Markdown: tags that are known become what they stood for, all others stay as text. */
import { escapeHtml } from '../../base/html.ts';
import { embedHtml, embedOf, fenced, figureHtml, nameAddress, onOwnLines, pictureHtml } from './made-html.ts';
import { codePlaces } from './outside-code.ts';
import { tagArguments } from './tag-arguments.ts';

export interface Translated {
  readonly text: string;
  /** Instructions that stayed as text, or fell away, each with what became of it. */
  readonly notes: readonly { readonly what: string; readonly why: string }[];
}

/** Names of people by the ids of the other program. */
export type KnownNames = ReadonlyMap<string, string>;

/** What instructions of a text can name. */
export interface Known {
  readonly names: KnownNames;
  /** The path of the old site on its host, `/blog`. */
  readonly base: string;
  /** The fields of the text that are one line. */
  readonly fields: Readonly<Record<string, string>>;
}

const token = /\{%-?\s*([\w-]+)([^]*?)-?%\}|\{\{-?([^]*?)-?\}\}/g;
/** Tags that enclose a text which is not to be read. */
const closers: Readonly<Record<string, RegExp>> = {
  raw: /\{%-?\s*endraw\s*-?%\}/g,
  comment: /\{%-?\s*endcomment\s*-?%\}/g,
  highlight: /\{%-?\s*endhighlight\s*-?%\}/g,
};

export function translateLiquid(text: string, known: Known): Translated {
  const notes: { what: string; why: string }[] = [];
  const isCode = codePlaces(text);
  let changed = '';
  let end = 0;
  token.lastIndex = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [typed, tag, rest = '', output] = found;
    changed += text.slice(end, found.index);
    end = found.index + typed.length;
    const closer = tag === undefined || !Object.hasOwn(closers, tag) ? undefined : closers[tag];
    if (closer && tag !== undefined) {
      closer.lastIndex = end;
      const close = closer.exec(text);
      const inside = text.slice(end, close?.index ?? end);
      if (close) end = close.index + close[0].length;
      if (tag === 'highlight') changed += fenced(rest.trim().split(/\s+/)[0] ?? '', inside);
      else if (tag === 'raw') changed += inside;
      else notes.push({ what: 'a comment of Liquid', why: 'No reader saw it.' });
      token.lastIndex = end;
      continue;
    }
    const made = output === undefined ? tagText(tag ?? '', rest) : outputText(output.trim(), known, notes);
    if (made === undefined) {
      changed += typed;
      notes.push({
        what: output === undefined ? `{% ${tag} %}` : `{{ ${shape(output)} }}`,
        why: 'It is an instruction of the other program, and stays as text.',
      });
    } else if (made.startsWith('name:') && changed.endsWith(known.base)) {
      // Templates put the path of the site before links to pieces.
      changed = changed.slice(0, changed.length - known.base.length) + made;
    } else changed += isCode(found.index) && made.startsWith('<') ? typed : onOwnLines(text, found.index, made);
    token.lastIndex = end;
  }
  return { text: changed + text.slice(end), notes };
}

/** Without what differs from place to place, so that notes can be counted. */
function shape(output: string): string {
  return output
    .replace(/"[^"]*"|'[^']*'/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
}

/** Undefined for a tag that is not known. */
function tagText(tag: string, rest: string): string | undefined {
  const given = tagArguments(rest);
  const [first = '', ...words] = given.plain;
  if (tag === 'post_url') return nameAddress(first);
  if (tag === 'link') return nameAddress(first);
  if (tag === 'endraw' || tag === 'endcomment' || tag === 'more') return '';
  if (tag === 'include' || tag === 'include_relative' || tag === 'render')
    return includeText(first, { ...given, plain: given.plain.slice(1) });
  if (tag === 'image_with_class') return pictureHtml(first, words[1] ?? '');
  if (/^(?:image|img|asset_img|picture|responsive_image|post_image|figure)$/.test(tag))
    return figureIn(given) ?? (first === '' ? undefined : pictureHtml(first, words.find((one) => /\s/.test(one)) ?? words[0] ?? ''));
  return embedOf(tag, given, `{% ${tag} %}`);
}

function figureIn(given: ReturnType<typeof tagArguments>): string | undefined {
  return given.named.size === 0 ? undefined : figureHtml(given);
}

function includeText(file: string, given: ReturnType<typeof tagArguments>): string | undefined {
  const name =
    file
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '')
      .toLowerCase() ?? '';
  const typed = `{% include ${name} %}`;
  const embed = embedOf(name, given, typed);
  if (embed !== undefined) return embed;
  if (/video|embed/.test(name)) {
    const address = [...given.named.values(), ...given.plain].find((value) => /^https?:/.test(value));
    return address === undefined ? undefined : embedHtml(address, given.named.get('title') ?? '', typed);
  }
  return /fig|image|img|picture|photo/.test(name) ? figureHtml(given) : undefined;
}

/** Filters that give the address they were given. */
const addressFilters =
  /^(?:url|relative_url|absolute_url|prepend|append|asset_url|asset_path|slug_url|localize|cache_bust|strip|escape|xml_escape|uri_escape|cgi_escape|markdownify|safe)\b/;

/** Of these, those that put the path of the site before it. */
const baseFilters = /\|\s*(?:relative_url|absolute_url|url|prepend\s*:\s*site\.baseurl)\b/;

/** `{{ "/about/" | url }}`, `{{ page.image | url }}`; undefined for what is not known. */
function outputText(output: string, { names, fields, base }: Known, notes: { what: string; why: string }[]): string | undefined {
  if (output === 'site.url') return '';
  if (/^(?:site\.(?:baseurl|base_url|github\.url)|page\.\w*baseurl|baseurl)$/.test(output)) return base;
  const [, , typed, name, filters = ''] = /^(?:(["'])((?:(?!\1)[^])*)\1|(?:page\.)?([\w-]+))\s*((?:\|[^]*)?)$/.exec(output) ?? [];
  const literal = typed ?? (name !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined);
  if (literal === undefined) return undefined;
  const [first = '', ...others] = filters
    .split('|')
    .slice(1)
    .map((filter) => filter.trim());
  if (first === '' || [first, ...others].every((filter) => addressFilters.test(filter)))
    return literal.startsWith('/') && baseFilters.test(filters) ? base + literal : literal;
  if (/^embed\b/.test(first)) return embedHtml(literal, tagArguments(first.replace(/^embed\s*:?/, '')).plain[0] ?? '');
  const [filter = ''] = first.split(/[:\s]/);
  const person = names.get(literal);
  if (/photo|image|avatar|icon/.test(filter)) {
    notes.push({ what: `{{ … | ${filter} }}`, why: 'Only the other program knows the picture.' });
    // An empty line would end the HTML around it, and an indented line below would be code.
    return '<span></span>';
  }
  notes.push({
    what: `{{ … | ${filter} }}`,
    why: person === undefined ? 'Only its text stays.' : 'The name of the person stands in its place.',
  });
  return escapeHtml(person ?? literal);
}
