/** The passage of the text that the reader has selected. */

export interface SelectedPassage {
  /** Leads to the paragraph or heading in which it begins, `#p-3kx9a2f`, or to the last one before: a list and a table have no address. Empty before the first. */
  readonly fragment: string;
  readonly range: Range;
  /** The whole text. */
  readonly body: Element;
}

/** Undefined where nothing is selected, or something that begins outside the text. */
export function selectedPassage(): SelectedPassage | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const start = range.startContainer;
  const body = (start instanceof Element ? start : start.parentElement)?.closest('[data-body]');
  if (!body) return undefined;
  const places = [...body.querySelectorAll(':is(p, h2, h3, h4, h5, h6)[id]')];
  const place = places.findLast((one) => one.contains(start) || one.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING);
  return { fragment: place ? `#${encodeURIComponent(place.id)}` : '', range, body };
}
