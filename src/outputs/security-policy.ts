/** What a page may load and run. Sent inside the page, so that it holds on every host (w3.org/TR/CSP3). */

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
 * of our own; each is let in by its hash. `runsIndex` lets Pagefind compile its WebAssembly.
 */
export async function securityPolicy(inline: string, { runsIndex = false } = {}): Promise<string> {
  const found = [...inline.matchAll(elements)].map(([, name, text = '']) => ({ name: name?.toLowerCase(), text }));
  const hashesOf = async (element: 'script' | 'style'): Promise<readonly string[]> => {
    const texts = found.flatMap(({ name, text }) => (name === element ? [text] : []));
    return Promise.all([...new Set(texts)].map(hashOf));
  };
  const wasm = runsIndex ? ["'wasm-unsafe-eval'"] : [];
  const scripts = ["script-src 'self'", ...wasm, ...(await hashesOf('script'))].join(' ');
  const styles = ["style-src 'self'", ...(await hashesOf('style'))].join(' ');
  return [...everywhere, scripts, styles].join('; ');
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

/** Every tag is read as one, so that a title in an attribute cannot let in what only looks like an element. */
const attributes = String.raw`(?:"[^"]*"|'[^']*'|[^>"'])*`;
const elements = new RegExp(String.raw`<(script|style)\b${attributes}>([^]*?)</\1\s*>|<[a-z]${attributes}>`, 'gi');
