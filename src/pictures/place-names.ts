/** Addresses in an SVG → ids of its elements. */

/** Allows only spaces that a browser strips: with any other it is the address of a file. */
const place = /^[ \t\r\n]*#([^\s]+)[ \t\r\n]*$/;

/** `#a` → `a`; for `#%61` both spellings, since browsers differ. Empty for an address outside of the drawing. */
export function placeNames(address: string): readonly string[] {
  const [, name] = place.exec(address) ?? [];
  return name === undefined ? [] : [...new Set([name, decoded(name)])];
}

/** Decodes as a browser does: invalid UTF-8 becomes U+FFFD. */
function decoded(name: string): string {
  if (!name.includes('%')) return name;
  const bytes = Buffer.from(name, 'utf8').toString('latin1');
  const spelled = bytes.replace(/%([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(spelled, 'latin1').toString('utf8');
}
