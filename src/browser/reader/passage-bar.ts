/** A bar at the selected passage: copies it with its source and a link to it, or passes it on. Loaded with the first selection. */
import { canCopy, copy } from './clipboard.ts';
import { selectedPassage } from './selected-passage.ts';

/** In milliseconds: while a selection is still growing, the bar would be in its way. */
const pause = 300;
/** In CSS pixels, between the passage and the bar. */
const gap = 8;

/** The bar is the element in the template; its buttons say what they do by `data-do`. */
export function startPassageBar({ content }: HTMLTemplateElement): void {
  const bar = content.firstElementChild?.cloneNode(true);
  if (!(bar instanceof HTMLElement) || !canCopy() || !('showPopover' in bar)) return;
  bar.popover = 'manual';
  bar.querySelector<HTMLElement>('[data-do=share]')?.toggleAttribute('hidden', !('share' in navigator));
  bar.addEventListener('click', ({ target }) => target instanceof HTMLButtonElement && act(target));
  const hide = (): void => bar.remove();
  let timer: ReturnType<typeof setTimeout>;
  const showSoon = (): void => {
    if (bar.contains(document.activeElement)) return;
    hide();
    clearTimeout(timer);
    timer = setTimeout(() => showBar(bar), pause);
  };
  document.addEventListener('selectionchange', showSoon);
  addEventListener('scroll', showSoon, { passive: true });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
    // A click into the text has moved the focus to the start of the page.
    if (event.key !== 'Tab' || event.shiftKey || !bar.isConnected || bar.contains(document.activeElement)) return;
    event.preventDefault();
    bar.querySelector('button')?.focus();
  });
  showSoon();
}

/** In the passage, so that a tab from its last button leads on in the text. */
function showBar(bar: HTMLElement): void {
  const selected = selectedPassage();
  if (!selected) return;
  const { range } = selected;
  const { left, top, bottom } = range.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) return;
  const end = range.endContainer instanceof Element ? range.endContainer : range.endContainer.parentElement;
  end?.append(bar);
  bar.showPopover();
  bar.style.setProperty('--bar-left', `${Math.max(gap, Math.min(left, innerWidth - bar.offsetWidth - gap))}px`);
  bar.style.setProperty('--bar-top', `${Math.min(bottom + gap, innerHeight - bar.offsetHeight - gap)}px`);
}

function act(button: HTMLButtonElement): void {
  const selected = selectedPassage();
  const address = document.getElementById('piece_address')?.textContent.trim();
  const citation = document.getElementById('piece_citation')?.textContent.trim();
  if (!selected || address === undefined || citation === undefined) return;
  const url = address + selected.fragment;
  const quotation = `${textOf(selected.range)}\n\n${citation.replace(address, url)}`;
  if (button.dataset['do'] === 'share') void navigator.share({ title: document.title, text: quotation, url }).catch(() => undefined);
  else void copy(button.dataset['do'] === 'link' ? url : quotation, button);
}

/** Without the numbers of notes, in paragraphs. */
function textOf(range: Range): string {
  const copied = range.cloneContents();
  for (const part of copied.querySelectorAll('sup:has([role=doc-noteref]), [role=toolbar], [data-is-passage-link]')) part.remove();
  const blocks = [...copied.querySelectorAll('p, li, h2, h3, h4, h5, h6')].map(({ textContent }) => textContent.trim());
  return blocks.length > 0 ? blocks.join('\n\n') : copied.textContent.trim();
}
