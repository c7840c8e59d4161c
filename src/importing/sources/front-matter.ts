/** A text of another program → its fields and what stands below: YAML between `---`, TOML between `+++`, or JSON. */
import { parse as parseToml } from 'smol-toml';
import { parseYaml } from '../../reading/yaml/read-yaml.ts';

export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Whether there was any. */
  readonly found: boolean;
  /** Why the fields could not be read: then there are none, and `body` is the whole text. */
  readonly problem?: string;
}

const fences = { '---': 'YAML', '+++': 'TOML' } as const;

/** `text` with `\n` at the ends of lines. */
export function splitFrontMatter(text: string): FrontMatter {
  const whole = text.replace(/^\uFEFF/, '');
  const lines = whole.split('\n');
  const fence = lines[0]?.trimEnd();
  if (fence !== '---' && fence !== '+++') return fence === '{' ? splitJson(whole) : { fields: {}, body: whole, found: false };
  const end = lines.findIndex((line, index) => index > 0 && (line.trimEnd() === fence || (fence === '---' && line.trimEnd() === '...')));
  if (end === -1) return { fields: {}, body: whole, found: false, problem: `The fields are opened with ${fence} and never closed.` };
  const head = lines.slice(1, end).join('\n');
  const body = lines.slice(end + 1).join('\n');
  try {
    return { fields: fieldsOf(fence === '---' ? valueOfYaml(head) : parseToml(head)), body, found: true };
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { fields: {}, body: whole, found: true, problem: `Its fields are not ${fences[fence]}: ${why}` };
  }
}

/** A file of settings in one of the three forms, by its name; undefined where it cannot be read. */
export function parseSettings(path: string, text: string): unknown {
  try {
    if (path.endsWith('.toml')) return parseToml(text);
    return path.endsWith('.json') ? JSON.parse(text) : valueOfYaml(text);
  } catch {
    return undefined;
  }
}

/** What older parsers of YAML let pass, and what has one meaning all the same. */
const forgiven: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'BAD_INDENT', 'TAB_AS_INDENT']);

/** Dates stay text. */
function valueOfYaml(yaml: string): unknown {
  const document = parseYaml(withIndentedQuotes(yaml));
  const [error] = document.errors.filter(({ code }) => !forgiven.has(code));
  if (error) throw error;
  return document.toJS({ maxAliasCount: 100 });
}

/** Lines of a text in quotes may begin at the margin for the parsers of Ruby and JavaScript; YAML 1.2 wants them indented. */
function withIndentedQuotes(yaml: string): string {
  let quote: string | undefined;
  const lines = yaml.split('\n').map((line) => {
    const isInside = quote !== undefined;
    const opened = isInside ? undefined : /^\s*(?:- +)*(?:[^\s#"'][^"':]*:[ \t]+)?(?:- +)*(["'])/.exec(line);
    const rest = opened ? line.slice(opened[0].length) : isInside ? line : '';
    quote ??= opened?.[1];
    if (quote !== undefined && (quote === '"' ? /(?<!\\)(?:\\\\)*"/ : /(?<!')'(?:'')*(?!')/).test(rest)) quote = undefined;
    return isInside && line !== '' ? `  ${line}` : line;
  });
  return lines.join('\n');
}

function splitJson(text: string): FrontMatter {
  const end = /^\}[ \t]*$/m.exec(text);
  if (!end) return { fields: {}, body: text, found: false };
  try {
    return { fields: fieldsOf(JSON.parse(text.slice(0, end.index + 1))), body: text.slice(end.index + end[0].length + 1), found: true };
  } catch {
    return { fields: {}, body: text, found: false };
  }
}

/** Groups that other programs put fields into are opened: `taxonomies`, `params`, `extra`. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return {};
  const { taxonomies, params, extra, ...own } = value;
  return Object.assign({}, ...[extra, params, taxonomies].filter(isRecord), own);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
