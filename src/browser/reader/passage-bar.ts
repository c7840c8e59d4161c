/** A bar at the selected passage: copies it with its source and a link to it, or passes it on. Loaded with the first selection. */
import { canCopy, copy } from './clipboard.ts';
import { type SelectedPassage, selectedPassage } from './selected-passage.ts';

/** In milliseconds: while a selection is still growing, the bar would be in its way. */
const pause = 300;
/** In CSS pixels, between the passage and the bar. */
const gap = 8;

/** What has a line of its own. */
const blocks = 'p, li, h2, h3, h4, h5, h6, pre, tr, dt, dd, figcaption, blockquote';

/** The bar is the element in the template; its buttons say what they do by `data-do`. */
export function startPassageBar({ content }: HTMLTemplateElement): void {
  const bar = content.firstElementChild?.cloneNode(true);
  if (!(bar instanceof HTMLElement) || !canCopy() || !('showPopover' in bar)) return;
  bar.popover = 'manual';
  bar.querySelector<HTMLElement>('[data-do=share]')?.toggleAttribute('hidden', !('share' in navigator));
  bar.addEventListener('click', ({ target }) => target instanceof HTMLButtonElement && void act(target));
  const hide = (): void => bar.remove();
  let timer: ReturnType<typeof setTimeout>;
  /** By Escape: not shown again for the same selection. */
  let isClosed = false;
  const showSoon = (): void => {
    if (bar.contains(document.activeElement)) return;
    hide();
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(() => showBar(bar), pause);
  };
  document.addEventListener('selectionchange', () => {
    isClosed = false;
    showSoon();
  });
  addEventListener('scroll', showSoon, { passive: true });
  addEventListener('beforeprint', hide);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      isClosed = true;
      clearTimeout(timer);
      hide();
    }
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
  const [start, end] = [range.startContainer, range.endContainer].map((node) => (node instanceof Element ? node : node.parentElement));
  // Not in a drawing, where it would not be seen, nor behind the text.
  (end?.closest(`[data-body] :is(${blocks})`) ?? start?.closest(blocks) ?? selected.body).append(bar);
  for (const button of bar.querySelectorAll('button')) button.disabled = false;
  bar.showPopover();
  bar.style.setProperty('--bar-left', `${Math.max(gap, Math.min(left, innerWidth - bar.offsetWidth - gap))}px`);
  bar.style.setProperty('--bar-top', `${Math.min(bottom + gap, innerHeight - bar.offsetHeight - gap)}px`);
}

/** Where the reader has forbidden copying, the button says so: what is selected can be copied by a key. */
async function act(button: HTMLButtonElement): Promise<void> {
  const selected = selectedPassage();
  const address = document.getElementById('piece_address')?.textContent.trim();
  const citation = document.getElementById('piece_citation')?.textContent.trim();
  if (!selected || address === undefined || citation === undefined) return;
  const url = address + selected.fragment;
  const quotation = `${textOf(selected)}\n\n${citation.replace(address, url)}`;
  if (button.dataset['do'] === 'share') void navigator.share({ title: document.title, text: quotation, url }).catch(() => undefined);
  else button.disabled = !(await copy(button.dataset['do'] === 'link' ? url : quotation, button));
}

/** No words of the passage. */
const apart = 'sup:has([role=doc-noteref]), [role=doc-backlink], [role=toolbar], [data-is-passage-link], svg, button, template';

/** In paragraphs, each once and in order, with all that was selected but numbers of notes and the soft hyphens of the page. */
function textOf(selected: SelectedPassage): string {
  const copied = document.createElement('div');
  copied.append(inText(selected).cloneContents());
  for (const part of copied.querySelectorAll(apart)) part.remove();
  const texts = document.createTreeWalker(copied, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    if (!text.parentElement?.closest('pre')) text.textContent = text.textContent?.replace(/\s+/g, ' ') ?? '';
  }
  for (const line of copied.querySelectorAll('br')) line.replaceWith('\n');
  for (const cell of copied.querySelectorAll(':is(td, th) + :is(td, th)')) cell.prepend('\t');
  for (const block of copied.querySelectorAll(blocks)) {
    block.prepend('\n\n');
    block.append('\n\n');
  }
  const paragraphs = copied.textContent.replaceAll('\u00AD', '').split(/\n *\n\s*?/);
  return paragraphs
    .map((each) => each.replace(/^[ \n]/, '').trimEnd())
    .filter(Boolean)
    .join('\n\n');
}

/** Ends with the text where the selection goes on below it. */
function inText({ range, body }: SelectedPassage): Range {
  const part = range.cloneRange();
  if (!body.contains(range.endContainer)) part.setEnd(body, body.childNodes.length);
  return part;
}
