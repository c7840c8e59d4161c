/** Opens a footnote in place, where it is not already beside the text: the list is far below, and the reader would lose the line. */
const canOpen = 'showPopover' in HTMLElement.prototype;

/** It closes by Escape, a click elsewhere, or its way back; the focus then returns to its number. Without script, the links lead there and back. */
export function startNoteSheets(): void {
  if (!canOpen) return;
  document.querySelector<HTMLElement>('[data-body]')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[role^=doc-]');
    // With a key, a link opens in a tab of its own.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isReference = link.role === 'doc-noteref';
    const note = isReference ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : link.closest<HTMLElement>('[popover]');
    if (!note || getComputedStyle(note).position === 'absolute') return;
    event.preventDefault();
    if (isReference) openSheet(note, link);
    else note.hidePopover();
  });
}

/** `source`: where it is in a note, that one stays open below. */
function openSheet(note: HTMLElement, source: HTMLElement): void {
  note.popover = 'auto';
  note.tabIndex = -1;
  note.showPopover({ source });
  note.focus();
  const onToggle = ({ newState }: ToggleEvent): void => {
    if (newState !== 'closed') return;
    // Browsers give the focus back for the first sheet alone.
    if (note.contains(document.activeElement)) source.focus();
    // A note in the list is no sheet.
    note.popover = null;
    note.removeEventListener('toggle', onToggle);
  };
  note.addEventListener('toggle', onToggle);
  // On paper a note stands in the list.
  addEventListener('beforeprint', () => note.popover && note.hidePopover(), { once: true });
}
