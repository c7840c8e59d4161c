import { expect, test } from 'vitest';
import { markWords } from '../../../src/outputs/mark-words.ts';

const marked = (text: string): string => `\u2066${text}\u2069`;

test('marked words become elements that name their language, wherever an element can stand', () => {
  const title = `<title>${marked('Search')} · نام</title>`;
  const input = `<input aria-label="${marked('Search for')}" title='a > b'>`;
  expect(markWords(`${title}<p>${marked('6 minutes')} نام ${marked('Draft')}</p>${input}<script>"${marked('x')}"</script>`)).toBe(
    `${title}<p><span lang="en" dir="ltr">6 minutes</span> نام <span lang="en" dir="ltr">Draft</span></p>${input}<script>"${marked('x')}"</script>`,
  );
});

test('a page without such words stays as it is', () => {
  expect(markWords('<p>a</p>')).toBe('<p>a</p>');
});
