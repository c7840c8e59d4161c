/** Whether a drawing in SVG only draws. */
import { drawingTroubles } from '../../pictures/drawing-troubles.ts';
import type { Problem } from '../../problems/problem.ts';
import { decodeText } from '../read-text.ts';

/** `path` names it in problems. */
export function svgProblems(bytes: Uint8Array, path: string): readonly Problem[] {
  const { text, problems } = decodeText(bytes, path);
  return text === undefined ? problems : drawingTroubles(text).map((trouble) => ({ file: path, field: 'file', ...trouble }));
}
