/** The button that saves an article. Hidden where the browser stores nothing. */
import type { SavedArticle } from '../../views/pages/saved.ts';
import { showStored } from './reader-storage.ts';
import { canSave, isSaved, removeArticle, saveArticle } from './saved-articles.ts';

export function startSaveButton(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-save]');
  if (!button || !canSave()) return;
  const article: SavedArticle = JSON.parse(button.dataset['save'] ?? '');
  const { textContent: label } = button;
  const list = document.querySelector('[data-saved-link]');
  const show = (): void => {
    const saved = isSaved(article.href);
    button.ariaPressed = String(saved);
    button.textContent = (saved && button.dataset['done']) || label;
    list?.toggleAttribute('hidden', !saved);
  };
  button.hidden = false;
  showStored(show);
  button.addEventListener('click', () => {
    if (isSaved(article.href)) removeArticle(article.href);
    else saveArticle(article);
    show();
  });
}
