/** Formats of cameras and drawing programs that browsers do not show. */

/** How to convert a file with such a name; undefined for any other. */
export function exportAs(path: string): string | undefined {
  const [, ending = ''] = /\.(bmp|cr2|dng|heic|heif|jxl|nef|psd|raw|tiff?)$/i.exec(path) ?? [];
  if (ending === '') return undefined;
  const kind = ending.toUpperCase();
  return `Browsers do not show ${kind}: export it as JPEG from the program that shows it, and name the new file.`;
}
