/** Templates of a design are filled with texts, and keep no element for a text that there is not. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { filledCopy } from '../../../src/browser/filled-copy.ts';

function templateOf(html: string): HTMLTemplateElement {
  const { document, HTMLElement } = parseHTML(`<main>${html}</main>`);
  Object.assign(globalThis, { HTMLElement });
  return { content: document.querySelector('main') } as unknown as HTMLTemplateElement;
}

const template = templateOf('<li><b data-if="sign">#</b><i data-field="name"></i><p data-if="place"><a data-field="place"></a></p></li>');

test('a field has its text, as text', () => {
  expect(filledCopy(template, { sign: '#', name: '<b>', place: 'x' }).outerHTML).toBe(
    '<li><b data-if="sign">#</b><i data-field="name">&lt;b&gt;</i><p data-if="place"><a data-field="place">x</a></p></li>',
  );
});

test('an element whose text is empty is not in the copy, and stays in the template', () => {
  expect(filledCopy(template, { name: 'a' }).outerHTML).toBe('<li><i data-field="name">a</i></li>');
  expect(filledCopy(template, { name: 'a', place: 'x' }).querySelector('p')?.textContent).toBe('x');
});

test('a template without an element is a mistake of the design', () => {
  expect(() => filledCopy(templateOf(''), {})).toThrow('A template holds no element.');
});
