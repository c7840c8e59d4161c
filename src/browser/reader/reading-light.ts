/** Stores the reading light. StoredLight.astro applies it before the page is shown. */
import { loadStored, showStored, store } from './reader-storage.ts';

export function startReadingLight(): void {
  const inputs = document.querySelectorAll<HTMLInputElement>('[data-reading-light] input');
  const root = document.documentElement;
  showStored(() => {
    const light = loadStored('light');
    if (typeof light === 'string') root.dataset['theme'] = light;
    else delete root.dataset['theme'];
    for (const input of inputs) input.checked = input.value === (light ?? '');
  });
  for (const input of inputs) {
    input.addEventListener('change', () => {
      // From now on the style sheet follows the input, even if the choice cannot be stored.
      delete root.dataset['theme'];
      store('light', input.value || null);
    });
  }
}
