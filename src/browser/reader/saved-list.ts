/** The page of what the reader has saved. */
import type { SavedPiece } from '../../views/saved.ts';
import { keep, showKept } from './reader-storage.ts';
import { canSave, removePiece, savedPieces } from './saved-articles.ts';

export function startSavedList(): void {
  const panel = document.querySelector<HTMLElement>('#saved_list');
  const list = panel?.querySelector('ol');
  const item = panel?.querySelector('template')?.content.firstElementChild;
  const status = panel?.querySelector('[role=status]');
  if (!panel || !list || !item || !status) return;
  if (!canSave()) return void document.querySelector('#saved_not_kept')?.removeAttribute('hidden');
  const { removed = '', forgotten = '' } = panel.dataset;

  const show = (): void => {
    const pieces = savedPieces();
    list.replaceChildren(...pieces.map((piece) => drawPiece(piece, item)));
    for (const part of panel.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = (part.dataset['when'] === 'empty') !== (pieces.length === 0);
  };
  panel.hidden = false;
  showKept(show);

  panel.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { remove, do: task } = target.dataset;
    if (task === 'forget') {
      keep('visit', null);
      target.nextElementSibling?.replaceChildren(forgotten);
      return;
    }
    const place = [...list.children].findIndex((piece) => piece.contains(target));
    if (task === 'clear') keep('saved', null);
    else if (remove !== undefined) removePiece(remove);
    show();
    status.textContent = removed;
    // The button is gone: the keyboard goes on at the next piece.
    (list.children[Math.min(place, list.children.length - 1)]?.querySelector('a') ?? panel).focus();
  });
}

function drawPiece({ href, title, standfirst, language, direction, authors, date }: SavedPiece, item: Element): Node {
  const copy = item.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return copy;
  const say = (selector: string, text = ''): void => copy.querySelector(selector)?.replaceChildren(text);
  const link = copy.querySelector('a');
  link?.setAttribute('href', href);
  for (const text of copy.querySelectorAll<HTMLElement>('a, .card-standfirst')) {
    if (language) text.lang = language;
    if (direction) text.dir = direction;
  }
  say('a', title);
  say('.card-standfirst', standfirst);
  say('.card-authors', authors);
  say('.card-facts > :last-child', date);
  const button = copy.querySelector('button');
  button?.setAttribute('data-remove', href);
  button?.setAttribute('aria-label', `${button.textContent}: ${title}`);
  return copy;
}
