/** Finds markup in plain text (a field or the caption of a picture), which readers would see. */

/** What is wrong, and how to correct it. */
export interface Doubt {
  readonly message: string;
  readonly fix: string;
}

const takeOut = (): string => 'Take the signs out, and keep the words.';

/** Patterns, and what to write instead. They do not match what may be meant literally: M*A*S*H, <table>, AT&T. */
const marks: readonly (readonly [pattern: RegExp, fix: (typed: string) => string])[] = [
  [/<([a-z][a-z0-9]*)(?:\s[^<>]*)?>[^<>]*<\/\1>|<(?:br|hr|img)(?:\s[^<>]*)?\/?>/i, takeOut],
  [/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10}\d{0,2});/i, (entity) => `Write the sign itself${signOf(entity)}.`],
  [/(?<![\p{L}\p{N}*\\])(\*{1,3})(?=[^\s*])[^*]{1,200}(?<=[^\s*])\1(?![\p{L}\p{N}*])/u, takeOut],
  [/\[[^[\]]{1,200}\]\((?:https?:|\/|\.)[^\s()]*\)/i, takeOut],
];

/** `field` in the writer's words. Undefined if the value has no markup. */
export function doubtfulMarkup(value: string, field: string): Doubt | undefined {
  if (!/[<&*\]]/.test(value)) return undefined;
  for (const [pattern, fix] of marks) {
    const typed = pattern.exec(value)?.[0];
    if (typed !== undefined)
      return { message: `"${typed}" in "${field}" is printed as it stands, since only the text itself takes markup.`, fix: fix(typed) };
  }
  return undefined;
}

/** A value in the curly quotation marks of a word processor, which YAML reads as part of the text; `line` is its line in the file. */
export function doubtfulQuotes(value: string, field: string, line: string): Doubt | undefined {
  const [, inside] = /^[“„«](.*)[”“»]$/su.exec(value) ?? [];
  if (inside === undefined || /[“”„«»]/.test(inside) || !line.trimEnd().endsWith(`: ${value}`)) return undefined;
  return {
    message: `The quotation marks around "${field}" are printed, since those of YAML are straight.`,
    fix: `Take them away, or put straight ones around them where they belong to the words: ${field}: '${value}'`,
  };
}

const signs: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['eacute', 'é'],
]);

function signOf(entity: string): string {
  const [, base, number] = /^&#(x?)([\da-f]+);$/i.exec(entity) ?? [];
  const code = number === undefined ? 0 : Number.parseInt(number, base === '' ? 10 : 16);
  const sign = signs.get(entity.slice(1, -1)) ?? (code > 32 && code < 0xd800 ? String.fromCodePoint(code) : undefined);
  return sign === undefined ? '' : `: ${sign}`;
}
