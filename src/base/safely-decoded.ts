/** Decodes a part of an address. Returns it unchanged where its percent signs are invalid. */
export function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
