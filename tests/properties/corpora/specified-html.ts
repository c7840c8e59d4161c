import type { Body, BodyNode } from '../../../src/markdown/body.ts';

/** The HTML of a body as the specification would have it: addresses as written, pictures as `img`. */
export function htmlOf({ nodes, facts }: Body): string {
  const html = nodes.map((node) => (typeof node === 'string' ? node : pictureOf(node))).join('');
  return html.replace(/href="link:(\d+)"/g, (_, index: string) => `href="${quotedValue(facts.links[Number(index)]?.target)}"`);
}

function pictureOf({ part, props: { src, alt, caption } }: Exclude<BodyNode, string>): string {
  const title = caption === undefined ? '' : ` title="${quotedValue(caption)}"`;
  const image = `<img src="${quotedValue(src)}" alt="${quotedValue(alt)}"${title} />`;
  return part === 'Figure' ? `<p>${image}</p>` : image;
}

function quotedValue(value: unknown): string {
  return String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
