/** The page of saved articles. */
import type { SavedArticle } from '../../views/pages/saved.ts';
import { showStored, store } from './reader-storage.ts';
import { canSave, removeArticle, savedArticles } from './saved-articles.ts';

export function startSavedList(): void {
  const panel = document.querySelector<HTMLElement>('[data-saved-list]');
  const list = panel?.querySelector('ol');
  const template = panel?.querySelector('template');
  const status = panel?.querySelector('[role=status]');
  if (!panel || !list || !template || !status) return;
  if (!canSave()) return void document.querySelector('[data-not-stored]')?.removeAttribute('hidden');
  const { removed = '', forgotten = '' } = panel.dataset;

  const show = (): void => {
    const articles = savedArticles();
    list.replaceChildren(...articles.map((article) => itemOf(article, template)));
    for (const part of panel.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = (part.dataset['when'] === 'empty') !== (articles.length === 0);
  };
  panel.hidden = false;
  showStored(show);

  panel.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { remove, do: task } = target.dataset;
    if (task === 'forget') {
      store('visit', null);
      target.nextElementSibling?.replaceChildren(forgotten);
      return;
    }
    const index = [...list.children].findIndex((item) => item.contains(target));
    if (task === 'clear') store('saved', null);
    else if (remove !== undefined) removeArticle(remove);
    show();
    status.textContent = removed;
    // The pressed button is removed, so the focus goes to the next article.
    (list.children[Math.min(index, list.children.length - 1)]?.querySelector('a') ?? panel).focus();
  });
}

/** Does not use `filledCopy`: every page would have to load one more file. */
function itemOf({ href, title, standfirst, language, direction, authors, date }: SavedArticle, template: HTMLTemplateElement): Node {
  const item = template.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof HTMLElement)) return document.createTextNode(title);
  for (const [name, text] of Object.entries({ title, standfirst, authors, date })) {
    const field = item.querySelector<HTMLElement>(`[data-field=${name}]`);
    field?.replaceChildren(text ?? '');
    if (field && (name === 'title' || name === 'standfirst')) {
      if (language) field.lang = language;
      if (direction) field.dir = direction;
    }
  }
  item.querySelector('a')?.setAttribute('href', href);
  const button = item.querySelector('button');
  button?.setAttribute('data-remove', href);
  button?.setAttribute('aria-label', `${button.textContent}: ${title}`);
  return item;
}
