/** Buttons that copy a text of the page or its address, and one that passes the address on. Hidden where the browser cannot. */
import { canCopy, copy } from './clipboard.ts';
import { passageOf } from './passage-link.ts';

export function startCopyButtons(): void {
  const textOf = (id: string): string => document.getElementById(id)?.textContent.trim() ?? '';
  const onClick = (name: string, act: (id: string) => unknown): void => {
    for (const button of document.querySelectorAll<HTMLButtonElement>(`button[data-${name}]`)) {
      button.hidden = false;
      button.addEventListener('click', () => act(button.getAttribute(`data-${name}`) ?? ''));
    }
  };
  if (canCopy()) {
    onClick('copy', (id) => copy(textOf(id)));
    onClick('copy-link', (id) => copy(textOf(id) + fragmentOfSelection()));
  }
  if ('share' in navigator) {
    // A reader who closes the dialog of the system has not made a mistake.
    onClick('share', (id) => navigator.share({ title: document.title, url: textOf(id) }).catch(() => undefined));
  }
}

/** `#p-3kx9a2f` where the reader has selected a passage. */
function fragmentOfSelection(): string {
  const selection = getSelection();
  const passage = selection?.isCollapsed === false ? passageOf(selection.anchorNode) : undefined;
  return passage ? `#${encodeURIComponent(passage.id)}` : '';
}
