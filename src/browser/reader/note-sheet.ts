/** Opens a footnote in place, where it is not already beside the text: the list is far below, and the reader would lose the line. */
const canOpen = 'showPopover' in HTMLElement.prototype;

/** It closes by Escape, a click elsewhere, or its way back; the focus then returns to its number. Without script, the links lead there and back. */
export function startNoteSheets(): void {
  if (!canOpen) return;
  document.querySelector('[data-body]')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[role^=doc-]');
    if (!link) return;
    const isReference = link.role === 'doc-noteref';
    const note = isReference ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : link.closest<HTMLElement>('[popover]');
    if (!note || getComputedStyle(note).position === 'absolute') return;
    event.preventDefault();
    if (isReference) openSheet(note);
    else note.hidePopover();
  });
}

function openSheet(note: HTMLElement): void {
  note.popover = 'auto';
  note.tabIndex = -1;
  note.showPopover();
  note.focus();
  const onToggle = ({ newState }: ToggleEvent): void => {
    if (newState !== 'closed') return;
    // A note in the list is no sheet.
    note.popover = null;
    note.removeEventListener('toggle', onToggle);
  };
  note.addEventListener('toggle', onToggle);
}
