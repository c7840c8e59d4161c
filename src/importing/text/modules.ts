/** What MDX has beside Markdown: lines of modules and remarks fall away, pictures and films of components stay. All other components stay as text. */
import { embedOf, onOwnLines, pictureHtml } from './made-html.ts';
import { codePlaces, outsideCode } from './outside-code.ts';
import type { TagArguments } from './tag-arguments.ts';
import { withoutBetween } from './without-between.ts';

const line = /^(?:import\s[^\n]*from\s*['"][^'"\n]+['"];?|import\s*['"][^'"\n]+['"];?|export\s+const\s[^\n]*;)[ \t]*$/gm;
const component = /<(Image|Picture|img|YouTube|Vimeo|Tweet|Gist)\b((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*\/?>/g;

export function withoutModules(body: string): string {
  const pictures = new Map<string, string>();
  for (const [, name = '', path = ''] of body.matchAll(/^import\s+(\w+)\s+from\s*['"]([^'"\n]+\.(?:avif|gif|jpe?g|png|svg|webp))['"]/gim))
    pictures.set(name, path);
  const isCode = codePlaces(body);
  const placed = body.replace(component, (typed: string, tag: string, attributes: string, offset: number) => {
    if (isCode(offset)) return typed;
    const given = attributesIn(attributes, pictures);
    const src = given.named.get('src');
    if (!/^(?:Image|Picture|img)$/.test(tag)) return onOwnLines(body, offset, embedOf(tag, given, `<${tag}>`) ?? typed);
    // HTML stays as it is typed, where no module is in it.
    return src === undefined || !attributes.includes('{') ? typed : pictureHtml(src, given.named.get('alt') ?? '');
  });
  return outsideCode(placed, (prose) => withoutBetween(prose.replace(line, ''), '{/*', '*/}'));
}

/** `alt="a"`, `alt={"a"}`, `src={picture}`, `src={picture.src}`; other values of braces are only known to the program. */
function attributesIn(typed: string, pictures: ReadonlyMap<string, string>): TagArguments {
  const named = new Map<string, string>();
  for (const [, name = '', double, single, code = ''] of typed.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|\{([^{}]*)\})/g)) {
    const text = /^\s*(?:"([^"]*)"|'([^']*)'|`([^`$]*)`)\s*$/
      .exec(code)
      ?.slice(1)
      .find((one) => one !== undefined);
    const value = double ?? single ?? text ?? pictures.get(code.trim().replace(/\.src$/, ''));
    if (value !== undefined) named.set(name.toLowerCase(), value);
  }
  return { plain: [], named };
}
