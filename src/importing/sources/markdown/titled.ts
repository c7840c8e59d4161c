/** The title of a text that begins with it. */

/** Plain words only: a title has no marks. */
const firstHeading = /^\s*# +([^\n*_`[\]<>{}]+?)(?: +#+)? *(?:\n|$)/;

/** The heading is taken away where it is the title, or says what no field says. */
export function titled(title: string, body: string): { readonly title: string; readonly body: string } {
  const [whole = '', words] = firstHeading.exec(body) ?? [];
  if (words === undefined || (title !== '' && title.toLowerCase() !== words.toLowerCase())) return { title, body };
  return { title: title === '' ? words : title, body: body.slice(whole.length) };
}
