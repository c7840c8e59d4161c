/** Finds parts of a page that its own security policy would block silently (w3.org/TR/CSP3). */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

export interface Blocked {
  /** In the writer's words: `<img src="https://example.org/dock.png">`. */
  readonly what: string;
  /** The directive of the policy that blocks it. */
  readonly directive: string;
  /** The address it would be loaded from, as written; absent if irrelevant. It may name the site's own host. */
  readonly from?: string;
}

type Attributes = Readonly<Record<string, string>>;

/** By element: attributes that load something or send data, and the directive for it. */
const loading: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  audio: { src: 'media-src' },
  base: { href: 'base-uri' },
  button: { formaction: 'form-action' },
  embed: { src: 'object-src' },
  form: { action: 'form-action' },
  frame: { src: 'frame-src' },
  iframe: { src: 'frame-src' },
  image: { href: 'img-src', 'xlink:href': 'img-src' },
  img: { src: 'img-src', srcset: 'img-src' },
  input: { src: 'img-src', formaction: 'form-action' },
  object: { data: 'object-src' },
  script: { src: 'script-src' },
  source: { src: 'media-src', srcset: 'img-src' },
  track: { src: 'media-src' },
  video: { src: 'media-src', poster: 'img-src' },
};

/** The directive for a `link`, by its `rel`, or by its `as` for `preload`. */
const linked: Readonly<Record<string, string>> = {
  ...{ stylesheet: 'style-src', icon: 'img-src', 'apple-touch-icon': 'img-src', manifest: 'manifest-src', modulepreload: 'script-src' },
  ...{ font: 'font-src', image: 'img-src', script: 'script-src', style: 'style-src', audio: 'media-src', video: 'media-src' },
};

/** Without duplicates, in the order of the page. The policy precedes everything that it applies to; without a policy the result is empty. */
export function blockedParts(html: string): readonly Blocked[] {
  let policy: Policy | undefined;
  let inline: { readonly directive: string; text: string } | undefined;
  const found = new Map<string, Blocked>();
  const note = (what: string, directive: string, from?: string): void => {
    found.set(what, { what, directive, ...(from === undefined ? {} : { from }) });
  };
  const look = (element: string, attribute: string, value: string, directive: string): void => {
    const sources = policy?.sourcesFor(directive);
    if (sources === undefined) return;
    const what = `<${element} ${attribute}="${shortened(value)}">`;
    const address = (attribute === 'srcset' ? value.split(/,\s+/) : [value]).find(isElsewhere);
    if (!sources.includes("'self'")) note(what, directive);
    else if (address !== undefined) note(what, directive, address.trim().split(/\s/)[0] ?? address);
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
        policy ??= policyIn(attributes['content'] ?? '');
      if (policy === undefined) return;
      const loads: Readonly<Record<string, string | undefined>> | undefined =
        name === 'link' ? { href: directiveOfLink(attributes) } : loading[name];
      for (const attribute in attributes) {
        const value = attributes[attribute] ?? '';
        const directive = loads?.[attribute];
        if (directive !== undefined) look(name, attribute, value, directive);
        else if (attribute === 'style') note(`<${name} style="${shortened(value)}">`, 'style-src');
        else if (attribute.startsWith('on') || (attribute === 'href' && /^\s*javascript:/i.test(value)))
          note(`<${name} ${attribute}="${shortened(value)}">`, 'script-src');
      }
      if (name === 'style') inline = { directive: 'style-src', text: '' };
      if (name === 'script' && attributes['src'] === undefined && isRun(attributes['type'])) inline = { directive: 'script-src', text: '' };
    },
    ontext(chunk) {
      if (inline !== undefined) inline.text += chunk;
    },
    onclosetag(name) {
      if (inline === undefined || policy === undefined || (name !== 'style' && name !== 'script')) return;
      const { directive, text } = inline;
      inline = undefined;
      const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      if (text !== '' && policy.sourcesFor(directive)?.includes(hash) === false) note(`<${name}>${shortened(text)}</${name}>`, directive);
    },
  });
  parser.end(html);
  return [...found.values()];
}

interface Policy {
  /** Undefined if the policy allows everything. */
  sourcesFor(directive: string): readonly string[] | undefined;
}

/** Our policies have neither `'unsafe-inline'` nor hosts: they allow only the own site and hashes. */
function policyIn(content: string): Policy {
  const directives = new Map<string, readonly string[]>();
  for (const written of content.split(';')) {
    const [name = '', ...sources] = written.trim().split(/\s+/);
    if (!directives.has(name)) directives.set(name, sources);
  }
  return {
    sourcesFor: (directive) => directives.get(directive) ?? (directive.endsWith('-src') ? directives.get('default-src') : undefined),
  };
}

function directiveOfLink({ rel = '', as = '' }: Attributes): string | undefined {
  for (const name of rel.toLowerCase().split(/\s+/)) {
    const directive = linked[name === 'preload' ? as.toLowerCase() : name];
    if (directive !== undefined) return directive;
  }
  return undefined;
}

/** Whether a browser runs a script of this type. */
function isRun(type = ''): boolean {
  return /^\s*(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)\s*$/i.test(type);
}

/** Ignores spaces and control characters, as browsers do. */
export function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(address.replace(/[\p{Cc}\s]/gu, ''));
}

function shortened(text: string): string {
  const line = text.slice(0, 300).replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
