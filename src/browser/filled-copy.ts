/** Copies of a design's templates: script fills in texts and makes no markup of its own. */

/**
 * A copy of the only element in the template. `[data-field=NAME]` gets the text of that name; `[data-if=NAME]` is removed where the text is empty.
 * Throws where the template is empty, which is a bug of the design.
 */
export function filledCopy(template: HTMLTemplateElement, texts: Readonly<Record<string, string>>): HTMLElement {
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('A template holds no element.');
  for (const optional of copy.querySelectorAll<HTMLElement>('[data-if]')) if (!texts[optional.dataset['if'] ?? '']) optional.remove();
  for (const field of copy.querySelectorAll<HTMLElement>('[data-field]')) {
    const text = texts[field.dataset['field'] ?? ''];
    if (text !== undefined) field.textContent = text;
  }
  return copy;
}
