/** A text where a list belongs → the list that it means, as YAML in brackets: `AI bubble, chips` → `[AI bubble, chips]`. */

/** Items end at commas, or at semicolons or number signs where there are no commas; a sentence is one item. Undefined where nothing is said. */
export function asList(text: string): string | undefined {
  const items = itemsOf(text)
    .map((item) => item.trim().replace(/^[#＃]\s*/u, ''))
    .filter((item) => item !== '');
  return items.length === 0 ? undefined : `[${items.map(asItem).join(', ')}]`;
}

function itemsOf(text: string): readonly string[] {
  if (/\s.*[.!?]$/.test(text.trim())) return [text];
  if (text.includes(',')) return text.split(',');
  return text.split(text.includes(';') ? ';' : /(?<=\s)(?=[#＃]\S)/u);
}

/** In quotes, unless it surely is text without them. */
export function asItem(text: string): string {
  const isPlain = /^[\p{L}/][\p{L}\p{M}\p{N} .+&’'/_-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
