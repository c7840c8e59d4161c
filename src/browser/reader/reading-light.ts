/** Remembers the reading light. StoredLight.astro applies it before the page is drawn. */
import { keep, recall, showKept } from './reader-storage.ts';

export function startReadingLight(): void {
  const inputs = document.querySelectorAll<HTMLInputElement>('.reading-light input');
  const root = document.documentElement;
  showKept(() => {
    const light = recall('light');
    if (typeof light === 'string') root.dataset['theme'] = light;
    else delete root.dataset['theme'];
    for (const input of inputs) input.checked = input.value === (light ?? '');
  });
  for (const input of inputs) {
    input.addEventListener('change', () => {
      // From here on the style sheet follows the input, whether the choice can be kept or not.
      delete root.dataset['theme'];
      keep('light', input.value || null);
    });
  }
}
