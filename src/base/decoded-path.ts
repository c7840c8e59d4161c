/** Paths and addresses as one may copy them from a browser. */

/** `./my%20dock.png` → `./my dock.png`, in NFC. What holds no such signs, or is not UTF-8 by them, stays as it is. */
export function decodedPath(typed: string): string {
  try {
    return decodeURIComponent(typed).normalize('NFC');
  } catch {
    return typed;
  }
}
