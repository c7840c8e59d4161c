/** A text in a field for lists → the list in YAML or TOML: `AI bubble, chips` → `[AI bubble, chips]`. */

/** Splits at commas, else at semicolons or number signs; a sentence is one item. Undefined if there are no words. `isToml`: all items stand in quotes. */
export function asList(text: string, isToml = false): string | undefined {
  const items = itemsOf(text)
    .map((item) => item.trim().replace(/^[#＃]\s*/u, ''))
    .filter((item) => item !== '');
  return items.length === 0 ? undefined : `[${items.map((item) => (isToml ? JSON.stringify(item) : asItem(item))).join(', ')}]`;
}

function itemsOf(text: string): readonly string[] {
  if (/\s.*[.!?]$/.test(text.trim())) return [text];
  if (text.includes(',')) return text.split(',');
  return text.split(text.includes(';') ? ';' : /(?<=\s)(?=[#＃]\S)/u);
}

/** Quoted, unless YAML certainly reads it as text without quotes. */
export function asItem(text: string): string {
  const isPlain = /^[\p{L}/][\p{L}\p{M}\p{N} .+&’'/_-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
