/** Names for the anchors of `sidenotes.css`, which put each note beside its reference. */

/**
 * One rule for the first reference to each note, and one for the note. A note is beside its reference (`--ref`) and below the note before it
 * (`--before`).
 */
export function sidenoteRules(notes: number): string {
  return Array.from({ length: notes }, (_, index) => index + 1)
    .map((n) => `.n${n},.footnotes>ol>li:nth-child(${n}){--ref:--r${n};--note:--n${n};--before:--n${n - 1}}`)
    .join('');
}

/** The heights of the four strokes of the end mark, from 0 to 1. */
export function endmarkRules(strokes: readonly number[]): string {
  return `.prose{${strokes.map((height, index) => `--stroke-${index + 1}:${Math.round(height * 100)}%`).join(';')}}`;
}
