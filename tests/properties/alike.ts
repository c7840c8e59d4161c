/** What two texts have in common when one of them was set by a printer. */

/**
 * Quotes, dashes and dots as they are typed, letters composed in one way, without the mark that keeps a sign before its number from right to left, and
 * without those where a long word may be divided.
 */
export function asTyped(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„«»‹›″]/g, '"')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[\u200e\u00ad]/g, '')
    .replaceAll('–', '--')
    .replaceAll('—', '---')
    .replaceAll('…', '...');
}

/** As typed, with single spaces. */
export function alike(text: string): string {
  return asTyped(text).replace(/\s+/g, ' ').trim();
}
