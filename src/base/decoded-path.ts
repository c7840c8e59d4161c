/** Decodes paths and addresses that may be copied from a browser. */
import { safelyDecoded } from './safely-decoded.ts';

/** `./my%20dock.png` → `./my dock.png`, in NFC. Not decoded if it is no valid percent-encoded UTF-8. */
export function decodedPath(typed: string): string {
  return safelyDecoded(typed).normalize('NFC');
}
