/** Arrow keys walk from the search field through what was found, and back. The links have the real focus, so that Enter follows them and a screen reader reads them. */

/** `stops`: the elements to walk through, in order; asked for at each key. */
export function walkByArrows(root: HTMLElement, field: HTMLElement, stops: () => readonly HTMLElement[]): void {
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = stops();
    const at = all.findIndex((stop) => stop === document.activeElement);
    if (at < 0 && document.activeElement !== field) return;
    const next = nextStop(event.key, at, all, field);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** `at` is -1 in the field, whose own keys Home and End move in its text. */
function nextStop(key: string, at: number, all: readonly HTMLElement[], field: HTMLElement): HTMLElement | undefined {
  if (key === 'ArrowDown') return all[at + 1];
  if (at < 0) return undefined;
  if (key === 'ArrowUp') return at === 0 ? field : all[at - 1];
  if (key === 'Home') return all[0];
  return key === 'End' ? all.at(-1) : undefined;
}
