/**
 * In a preview, a page whose file has problems is shown as it was before them, and each problem stands where it was made: above the page, or before
 * the block of the text that it lies in. They come from the list that the preview has of the page.
 */

/** The bar above every page links to the list of all problems; without it there are none. */
export async function showProblemStrips(): Promise<void> {
  const list = document.querySelector<HTMLAnchorElement>('#page_unsolved a')?.href;
  if (list === undefined) return;
  const base = new URL('..', list).pathname;
  const answer = await fetch(new URL(location.pathname.slice(base.length), list), { headers: { Accept: 'text/html' } });
  if (!answer.ok) return;
  const { body } = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const blocks = [...document.querySelectorAll('.prose > *')];
  const above: HTMLElement[] = [];
  for (const item of body.querySelectorAll<HTMLElement>('main > .problem-file li')) {
    const place = item.dataset['block'] === undefined ? undefined : blocks[Number(item.dataset['block'])];
    const strip = stripOf(item);
    if (place) place.before(strip);
    else if (item.dataset['block'] === undefined) above.push(strip);
    else blocks.at(-1)?.after(strip);
  }
  document.querySelector('main')?.prepend(...above);
}

function stripOf(item: HTMLElement): HTMLElement {
  const strip = Object.assign(document.createElement('div'), { className: 'problem-strip', role: 'note', lang: 'en', dir: 'ltr' });
  strip.append(...item.childNodes);
  return strip;
}
