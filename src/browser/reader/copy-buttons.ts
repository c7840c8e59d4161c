/** Buttons that copy a text of the page or its address, and one that passes the address on. Hidden where the browser cannot. */
import { canCopy, copy } from './clipboard.ts';

export function startCopyButtons(): void {
  const onClick = (name: string, act: (element: HTMLElement, button: HTMLButtonElement) => unknown): void => {
    for (const button of document.querySelectorAll<HTMLButtonElement>(`button[data-${name}]`)) {
      const element = document.getElementById(button.getAttribute(`data-${name}`) ?? '');
      if (!element) continue;
      button.hidden = false;
      button.addEventListener('click', () => act(element, button));
    }
  };
  if (canCopy()) {
    onClick('copy', copyOrSelect);
    onClick('copy-link', copyOrSelect);
  }
  if ('share' in navigator) {
    // A reader who closes the dialog of the system has not made a mistake.
    onClick('share', (element) => navigator.share({ title: document.title, url: textOf(element) }).catch(() => undefined));
  }
}

/** Where the reader has forbidden copying, the text is selected, so that a key copies it. */
async function copyOrSelect(element: HTMLElement, button: HTMLButtonElement): Promise<void> {
  if (!(await copy(textOf(element), button))) getSelection()?.selectAllChildren(element);
}

function textOf(element: HTMLElement): string {
  return element.textContent.trim();
}
