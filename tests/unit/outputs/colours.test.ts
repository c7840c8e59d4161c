/** The colours that a publication chooses. */
import { expect, test } from 'vitest';
import { renderColours } from '../../../src/outputs/colours.ts';
import { headOf } from '../../../src/views/head.ts';
import { publication } from '../../support/make-publication.ts';

const green = publication({ site: { colours: { signal: { day: '#006b3c', night: '#5fd39b' } } } });

test('stand over those of the design, by day and by night', () => {
  expect(renderColours(green)).toBe(':root {\n  --signal: light-dark(#006b3c, #5fd39b);\n}\n');
});

test('are linked by each page, and only where there are any', () => {
  expect(headOf(green, { href: '/' }).colours).toBe('/colours.css');
  expect(headOf(publication(), { href: '/' })).not.toHaveProperty('colours');
  expect(renderColours(publication())).toBe('');
});
