/** The files of a picture, by day and by night. */
import type { Picture, PictureFile } from './article.ts';

export function filesOf(picture: Picture | undefined): readonly PictureFile[] {
  return picture === undefined ? [] : [picture, ...(picture.night ? [picture.night] : [])];
}
