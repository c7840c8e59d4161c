/** What two texts have in common when one of them was set by a printer: quotes, dashes, dots, composition and white space are made alike. */
export function alike(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„«»‹›″]/g, '"')
    .replace(/[‘’‚′]/g, "'")
    .replaceAll('–', '--')
    .replaceAll('—', '---')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .trim();
}
