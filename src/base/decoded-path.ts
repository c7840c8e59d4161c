/** Decodes paths and addresses that may be copied from a browser. */

/** `./my%20dock.png` → `./my dock.png`, in NFC. Unchanged if it is not valid percent-encoded UTF-8. */
export function decodedPath(typed: string): string {
  try {
    return decodeURIComponent(typed).normalize('NFC');
  } catch {
    return typed;
  }
}
