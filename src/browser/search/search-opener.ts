/** On every page: `/`, unless a reader has switched it off, and the search link open the dialog, and searched words are marked. */
import { loadStored } from '../reader/reader-storage.ts';

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');

function open(event: Event): void {
  if (!dialog || dialog.open) return;
  event.preventDefault();
  dialog.showModal();
  void import('./search-dialog.ts').then(({ openDialog }) => openDialog(dialog));
}

addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof Element &&
    event.target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && loadStored('slash') !== false) {
    if (dialog) open(event);
    else {
      event.preventDefault();
      document.querySelector<HTMLInputElement>('search-panel input[name=q]')?.focus();
    }
  }
});

document.querySelector('a[data-search]')?.addEventListener('click', (event) => {
  if (event instanceof MouseEvent && !event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
});

dialog?.addEventListener('click', ({ target }) => {
  if (target === dialog || (target instanceof Element && target.closest('[data-close]'))) dialog.close();
});

if (location.search.includes('mark=')) void import('./mark-words.ts').then(({ markWords }) => markWords());
