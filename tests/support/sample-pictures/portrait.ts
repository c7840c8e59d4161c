/** The portrait of Maren Holt, who does not exist: head and shoulders in a few broad strokes. */
import { bar, ink, line, paper, range, shape, signal, type Picture } from './ink.ts';

/** A square picture; the shoulders are a small horn. */
export function drawMarenHolt(): Picture {
  const shoulders = range(11).map((index) => {
    const height = 178 - 4.6 * (index - 5) ** 2;
    return bar(300 + (index - 5) * 42 - 14, 600 - height, 28, height, ink);
  });
  return {
    width: 600,
    height: 600,
    ground: paper,
    marks: [
      ...shoulders,
      shape('M243 350H357V470L300 520L243 470Z', paper),
      shape('M170 400V240C170 130 226 84 300 84S430 130 430 240V400H372V236L228 200V400Z', ink),
      line('M228 196V318C228 384 262 420 300 420S372 384 372 318V236', 7, ink),
      line('M250 272H286M316 272H352', 8, ink),
      line('M300 272V336H318', 6, ink),
      line('M278 376H326', 8, signal),
    ],
  };
}
