/** Checks that an SVG file is harmless. */
import { svgProblems } from '../../pictures/svg-problems.ts';
import type { Problem } from '../../problems/problem.ts';
import { decodeText } from '../read-text.ts';

/** `path` names it in problems. */
export function svgFileProblems(bytes: Uint8Array, path: string): readonly Problem[] {
  const { text, problems } = decodeText(bytes, path);
  return text === undefined ? problems : svgProblems(text).map((problem) => ({ file: path, field: 'file', ...problem }));
}
