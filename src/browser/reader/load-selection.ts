/** Loads what a selection needs when the reader selects something: most never do. */

export function loadSelection(): void {
  const template = document.querySelector<HTMLTemplateElement>('template[data-passage-bar]');
  const load = (): void => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', load);
    void import('./copy-without-hyphens.ts').then(({ copyWithoutHyphens }) => copyWithoutHyphens());
    if (template) void import('./passage-bar.ts').then(({ startPassageBar }) => startPassageBar(template));
  };
  document.addEventListener('selectionchange', load);
}
