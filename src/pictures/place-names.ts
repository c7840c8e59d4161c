/** Places of an SVG, by the addresses that lead to them. */

/** No spaces but those that a browser takes away: any other one makes it the address of a file. */
const place = /^[ \t\r\n]*#([^\s]+)[ \t\r\n]*$/;

/** `#a` → `a`; both spellings of `#%61`, since browsers look for one or the other. None for what is not in the drawing. */
export function placeNames(address: string): readonly string[] {
  const [, name] = place.exec(address) ?? [];
  return name === undefined ? [] : [...new Set([name, decoded(name)])];
}

/** As a browser decodes it: what is no letter stays a sign of its own kind. */
function decoded(name: string): string {
  if (!name.includes('%')) return name;
  const bytes = Buffer.from(name, 'utf8').toString('latin1');
  const spelled = bytes.replace(/%([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(spelled, 'latin1').toString('utf8');
}
