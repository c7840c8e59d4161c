/** What a page may load and run. Sent inside the page, so that it holds on every host (w3.org/TR/CSP3). */
import { Parser } from 'htmlparser2';

/** A page takes everything from its own site, and nothing that is not named here. */
const everywhere = [
  "default-src 'none'",
  // Pictures, fonts, and what a scripted article plays.
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  // The index of the search, and the list of the newest articles.
  "connect-src 'self'",
  // The forms that lead to the search.
  "form-action 'self'",
  // No `base` element: every address begins with the path of the site.
  "base-uri 'none'",
];

/**
 * The policy of a page, as the content of its `meta` element. `inline` is the HTML of its head that holds style and script
 * of our own; each is let in by its hash. `runsIndex` lets Pagefind compile its WebAssembly, `hasManifest` the browser read the list of icons.
 */
export async function securityPolicy(inline: string, { runsIndex = false, hasManifest = false } = {}): Promise<string> {
  const found = codeIn(inline);
  const hashesOf = async (element: 'script' | 'style'): Promise<readonly string[]> => {
    const texts = found.flatMap(({ name, text }) => (name === element ? [text] : []));
    return Promise.all([...new Set(texts)].map(hashOf));
  };
  const wasm = runsIndex ? ["'wasm-unsafe-eval'"] : [];
  const scripts = ["script-src 'self'", ...wasm, ...(await hashesOf('script'))].join(' ');
  const styles = ["style-src 'self'", ...(await hashesOf('style'))].join(' ');
  return [...everywhere, ...(hasManifest ? ["manifest-src 'self'"] : []), scripts, styles].join('; ');
}

/** Pages have most of their style and script in common, so each text is hashed once. */
const hashes = new Map<string, Promise<string>>();

function hashOf(text: string): Promise<string> {
  const hash = hashes.get(text) ?? digestOf(text);
  hashes.set(text, hash);
  return hash;
}

async function digestOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}

/** What the `script` and `style` elements hold. A parser finds them: a title in an attribute cannot let in what only looks like an element. */
function codeIn(html: string): readonly { readonly name: string; readonly text: string }[] {
  const found: { name: string; text: string }[] = [];
  let open: { name: string; text: string } | undefined;
  const parser = new Parser({
    onopentag(name) {
      open = name === 'script' || name === 'style' ? { name, text: '' } : undefined;
      if (open) found.push(open);
    },
    ontext(text) {
      if (open) open.text += text;
    },
    onclosetag() {
      open = undefined;
    },
  });
  parser.end(html);
  return found;
}
