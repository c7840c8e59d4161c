/**
 * Astro's image service, with our own encoder. Where sharp refuses a picture (too tall, or a GIF that is too long), Astro's own service publishes the
 * original with all its metadata.
 */
import type { LocalImageService } from 'astro';
import { baseService } from 'astro/assets';
import { cleanSvg } from '../pictures/clean-svg.ts';
import { type Encoding, encodePicture, isFormat } from '../pictures/encode-picture.ts';

const service: LocalImageService = {
  ...baseService,
  async transform(original, { src, format: named = 'webp', width, height, fit, background, quality }) {
    if (named === 'svg') return { data: await publishedSvg(original, src), format: named };
    const format = named === 'jpg' ? 'jpeg' : named;
    if (!isFormat(format)) throw new Error(`The picture ${src} cannot be made as ${format}.`);
    const encoding: Encoding = { format, ...{ width, height, fit, background }, quality: numberOf(quality) };
    return { data: await encodePicture(original, encoding), format };
  },
};

export default service;

async function publishedSvg(original: Uint8Array, src: string): Promise<Uint8Array> {
  try {
    return Buffer.from(await cleanSvg(new TextDecoder('utf-8', { fatal: true }).decode(original)));
  } catch (cause) {
    throw new Error(`The drawing ${src} cannot be published: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function numberOf(quality: unknown): number | undefined {
  const number = Number(quality ?? undefined);
  return Number.isInteger(number) ? number : undefined;
}
