/** The buttons that save an article. Hidden where the browser stores nothing. */
import type { SavedArticle } from '../../views/pages/saved.ts';
import { showStored } from './reader-storage.ts';
import { canSave, isSaved, removeArticle, saveArticle } from './saved-articles.ts';

/** The first button holds the facts of the article; all have one label. */
export function startSaveButtons(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-save]')];
  const [first] = buttons;
  if (!first || !canSave()) return;
  const article: SavedArticle = JSON.parse(first.dataset['save'] ?? '');
  const { textContent: label } = first;
  const list = document.querySelector('[data-saved-link]');
  const show = (): void => {
    const saved = isSaved(article.href);
    for (const button of buttons) {
      button.ariaPressed = String(saved);
      button.textContent = (saved && first.dataset['done']) || label;
    }
    list?.toggleAttribute('hidden', !saved);
  };
  showStored(show);
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener('click', () => {
      if (isSaved(article.href)) removeArticle(article.href);
      // A browser that is full stores no more.
      else button.disabled = !saveArticle(article);
      show();
    });
  }
}
