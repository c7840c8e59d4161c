/** The bytes of an SVG in a text → its size, or why it cannot be shown. */
import { picturesInside } from '../../pictures/pictures-inside.ts';
import { svgSize } from '../../pictures/svg-size.ts';
import { limits } from '../../schema/limits.ts';
import type { Problem } from '../../problems/problem.ts';
import { decodePicture, type Measures } from './decode-picture.ts';
import { svgFileProblems } from './svg-file-problems.ts';

/** Why it cannot be shown, and at which line. */
export type SvgProblem = Pick<Problem, 'line' | 'message' | 'fix'>;

/** The size comes from `width` and `height`, else from `viewBox`, in pixels. */
export async function decodeSvg(bytes: Buffer): Promise<Measures | SvgProblem> {
  const { most, message, fix } = limits.svgBytes;
  if (bytes.length > most) return { message, fix };
  const [problem] = svgFileProblems(bytes, '');
  if (problem) return { ...(problem.line === undefined ? {} : { line: problem.line }), message: problem.message, fix: problem.fix };
  const text = new TextDecoder().decode(bytes);
  const measures = svgSize(text);
  if (!measures) return sizeless;
  return (await problemInside(text)) ?? measures;
}

/** The problem of the first embedded picture that cannot be shown: all of them are encoded anew, together in memory. */
async function problemInside(text: string): Promise<SvgProblem | undefined> {
  let pixels = 0;
  for (const { line, bytes: picture } of picturesInside(text)) {
    const found = await decodePicture(picture);
    if ('message' in found) return { line, message: `A picture inside this drawing: ${found.message}`, fix: found.fix };
    pixels += found.width * found.height;
    if (pixels > limits.picturePixels.most) return { line, ...tooManyPixels };
  }
  return undefined;
}

const tooManyPixels = {
  message: `The pictures inside this drawing have more than ${limits.picturePixels.shown} pixels together.`,
  fix: 'Make them smaller in the program that drew it, or save the drawing as a png picture.',
};

const sizeless: SvgProblem = {
  message: 'This drawing does not say how large it is.',
  fix: 'Write its measures into its first tag: <svg viewBox="0 0 640 360" …>, with the two numbers of yours.',
};
