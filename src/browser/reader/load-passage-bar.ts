/** Loads the bar for a selected passage when the reader selects one: most never do. */
import { selectedPassage } from './selected-passage.ts';

export function loadPassageBar(): void {
  const template = document.querySelector<HTMLTemplateElement>('template[data-passage-bar]');
  if (!template) return;
  const load = (): void => {
    if (!selectedPassage()) return;
    document.removeEventListener('selectionchange', load);
    void import('./passage-bar.ts').then(({ startPassageBar }) => startPassageBar(template));
  };
  document.addEventListener('selectionchange', load);
}
