/** The passage of the text that the reader has selected. */
import { passageOf } from './passage-link.ts';

export interface SelectedPassage {
  /** Leads to its first paragraph: `#p-3kx9a2f`. */
  readonly fragment: string;
  readonly range: Range;
}

/** Undefined where nothing is selected, or something outside the text. */
export function selectedPassage(): SelectedPassage | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const passage = passageOf(range.startContainer);
  return passage && { fragment: `#${encodeURIComponent(passage.id)}`, range };
}
