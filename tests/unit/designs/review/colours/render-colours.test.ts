/** The colours that a publication chooses. */
import { expect, test } from 'vitest';
import { renderColours } from '../../../../../src/designs/review/colours/render-colours.ts';
import { designColours } from '../../../../../src/designs/review/colours/design-colours.ts';
import { headOf } from '../../../../../src/views/head.ts';
import { publication } from '../../../../support/make-publication.ts';

const green = publication({ site: { colours: { signal: { day: '#006b3c', night: '#5fd39b' } } } });

test('stand over those of the design, by day and by night, and the others follow from them', () => {
  const css = renderColours(green.site.colours);
  expect(css).toMatch(/^@layer design, chosen;\n@layer chosen \{\n:root \{\n/);
  expect(css).toContain('  --signal: light-dark(#006b3c, #5fd39b);\n');
  expect(css).toContain('  --flood: light-dark(#006b3c, #0d0b09);\n');
  expect(css.match(/--/g)).toHaveLength(Object.keys(designColours).length);
});

test('are linked by each page, and only where there are any', () => {
  expect(headOf(green, { route: 'home', href: '/' }).colours).toBe('/colours.css');
  expect(headOf(publication(), { route: 'home', href: '/' })).not.toHaveProperty('colours');
  expect(renderColours(undefined)).toBe('');
});
