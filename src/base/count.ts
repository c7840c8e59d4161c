/** `1 file`, `2,000 files`: a number with its noun, in English. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
