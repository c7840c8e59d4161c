/** Each kind of piece has its face, however it is displayed. */
import { expect, test } from 'vitest';
import { articleFace } from '../../../../../../src/designs/review/components/article/article-face.ts';
import { displays, type Kind, kinds } from '../../../../../../src/schema/article.ts';

const faces = {
  opinion: 'face-essay',
  analysis: 'face-essay',
  review: 'face-essay',
  editorial: 'face-editorial',
  interview: 'face-interview',
  letter: 'face-letter',
} as const satisfies Record<Kind, string>;

const every = kinds.flatMap((kind) => displays.map((display) => ({ kind, display })));

test.each(every)('$kind, $display', ({ kind, display }) => {
  const face = articleFace({ kind: { name: kind, label: kind }, display });
  expect(face).toBe(display === 'feature' ? 'face-feature' : faces[kind]);
});
