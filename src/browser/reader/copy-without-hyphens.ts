/** What a reader copies has no soft hyphens: elsewhere they would be found in no search. Loaded with the first selection. */

const softHyphen = '\u00AD';

/** Takes them out of the selected texts while the browser copies, and puts them back. */
export function copyWithoutHyphens(): void {
  document.addEventListener('copy', () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    const taken: (readonly [Text, number])[] = [];
    const texts = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
    do {
      const text = texts.currentNode;
      if (!(text instanceof Text) || !range.intersectsNode(text)) continue;
      for (let at = text.data.lastIndexOf(softHyphen); at >= 0; at = text.data.lastIndexOf(softHyphen)) {
        text.deleteData(at, 1);
        taken.push([text, at]);
      }
    } while (texts.nextNode());
    setTimeout(() => {
      for (const [text, at] of taken.toReversed()) text.insertData(at, softHyphen);
    });
  });
}
