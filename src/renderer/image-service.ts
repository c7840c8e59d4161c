/**
 * What `Image` and `getImage` of Astro link to: only scripted articles use them, for pictures that they import. The address is that of the imported
 * file with the size and form before its ending, and the build makes the file from it.
 */
import type { ExternalImageService } from 'astro';
import { baseService } from 'astro/assets';
import { isPictureFormat } from '../addresses/picture-address.ts';

const service: ExternalImageService = {
  validateOptions: baseService.validateOptions,
  getHTMLAttributes: baseService.getHTMLAttributes,
  getSrcSet: baseService.getSrcSet,
  getURL({ src, width, format = 'webp' }) {
    const address = typeof src === 'string' ? src : src.src;
    // The preview shows the imported file itself.
    if (typeof src === 'string' || import.meta.env.DEV) return address;
    if (!isPictureFormat(format)) throw new Error(`The picture ${address} cannot be made as ${format}.`);
    const name = encodeURI(decodeURI(address)).replace(/\.\w+$/, '');
    return [name, ...(width === undefined || format === 'svg' ? [] : [Math.round(Number(width))]), format].join('.');
  },
};

export default service;
