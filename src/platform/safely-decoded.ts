/** A part of an address as it reads without percent signs; as it is, where they do not spell anything. */
export function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
