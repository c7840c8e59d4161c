/** Files that cameras and programs of drawing make, and browsers do not show. */

/** The way out for the name of such a file; undefined for any other. */
export function exportAs(path: string): string | undefined {
  const [, ending = ''] = /\.(bmp|cr2|dng|heic|heif|jxl|nef|psd|raw|tiff?)$/i.exec(path) ?? [];
  if (ending === '') return undefined;
  const kind = ending.toUpperCase();
  return `Browsers do not show ${kind}: export it as JPEG from the program that shows it, and name the new file.`;
}
