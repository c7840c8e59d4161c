/** A square picture file → an icon in the form that its address asks for. */
import { icoOf } from './ico.ts';
import { publishPicture } from './publish-picture.ts';

interface IconForm {
  readonly format: 'ico' | 'png' | 'svg';
  /** In pixels. */
  readonly side: number;
  /** The colour behind transparent parts; absent: they stay so. */
  readonly ground?: string;
}

/** Throws for bytes that are no picture. */
export async function publishIcon(bytes: Uint8Array, { format, side, ground }: IconForm): Promise<Uint8Array> {
  if (format === 'svg') return publishPicture(bytes, { format });
  const png = await publishPicture(bytes, { format: 'png', width: side, height: side, ...(ground === undefined ? {} : { ground }) });
  return format === 'ico' ? icoOf(png, side) : png;
}
