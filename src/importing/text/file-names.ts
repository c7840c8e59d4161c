/** Which addresses lead to a file rather than to a page. */

const files =
  /\.(?:7z|aac|ai|csv|dmg|docx?|epub|exe|flac|gz|ics|json|key|m4a|m4v|mobi|mov|mp3|mp4|numbers|odp|ods|odt|og[agv]|opus|pages|pdf|pptx?|rar|rtf|tar|tgz|tsv|txt|wav|webm|xlsx?|zip)$/i;
const pictures = /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;

export function isFilePath(address: string): boolean {
  return files.test(pathOf(address)) || isPicturePath(address);
}

export function isPicturePath(address: string): boolean {
  return pictures.test(pathOf(address));
}

/** `tide-song.mp3`; undefined for the address of a page. */
export function fileNameOf(address: string): string | undefined {
  const name = pathOf(address).split('/').at(-1) ?? '';
  if (!isFilePath(address)) return undefined;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function pathOf(address: string): string {
  return address.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
}
