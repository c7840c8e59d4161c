/** The button that saves a piece, where the browser keeps anything. */
import type { SavedPiece } from '../../views/saved.ts';
import { showKept } from './reader-storage.ts';
import { canSave, isSaved, removePiece, savePiece } from './saved-articles.ts';

export function startSaveButton(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-save]');
  if (!button || !canSave()) return;
  const piece: SavedPiece = JSON.parse(button.dataset['save'] ?? '');
  const { textContent: label } = button;
  const list = button.nextElementSibling;
  const show = (): void => {
    const saved = isSaved(piece.href);
    button.ariaPressed = String(saved);
    button.textContent = (saved && button.dataset['done']) || label;
    list?.toggleAttribute('hidden', !saved);
  };
  button.hidden = false;
  showKept(show);
  button.addEventListener('click', () => {
    if (isSaved(piece.href)) removePiece(piece.href);
    else savePiece(piece);
    show();
  });
}
