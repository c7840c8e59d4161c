/** A link beside the paragraph or heading under the pointer; a click copies its address, and puts it into the address bar. By keyboard, the bar at a selected passage does. */
import { canCopy, copy } from './clipboard.ts';

export function startPassageLink(): void {
  const body = document.querySelector('[data-body]');
  const link = document.querySelector<HTMLTemplateElement>('template[data-passage-link]')?.content.firstElementChild?.cloneNode(true);
  if (!body || !(link instanceof HTMLAnchorElement)) return;
  link.dataset['isPassageLink'] = '';
  body.addEventListener('pointerover', ({ target }) => {
    const passage = target instanceof Node ? passageOf(target) : undefined;
    if (!passage || passage === link.parentElement) return;
    link.href = `#${encodeURIComponent(passage.id)}`;
    passage.append(link);
  });
  link.addEventListener('click', (event) => {
    if (!canCopy()) return;
    // The passage stays where it is under the eyes of the reader; only the address changes.
    event.preventDefault();
    history.replaceState(null, '', link.href);
    void copy(link.href, link);
  });
}

/** The paragraph or heading with an id that holds a node of the text. */
function passageOf(node: Node): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[data-body] :is(p, h2, h3, h4, h5, h6)[id]') ?? undefined;
}
