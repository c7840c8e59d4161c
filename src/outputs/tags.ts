/** Drawn HTML, tag by tag: what stands in the value of an attribute begins no tag, whatever it looks like. */

const attributes = String.raw`(?:"[^"]*"|'[^']*'|[^>"'])*`;
const tags = new RegExp(String.raw`<(script|style)\b${attributes}>[^]*?</\1\s*>|<([a-z][^\s/>]*)${attributes}>`, 'gi');

/** Puts another text in the place of each opening tag; a script or style is one with all that it holds. `name` is in small letters. */
export function changeTags(html: string, change: (tag: string, name: string) => string): string {
  return html.replace(tags, (tag, code: string | undefined, name: string | undefined) => change(tag, (code ?? name ?? '').toLowerCase()));
}
