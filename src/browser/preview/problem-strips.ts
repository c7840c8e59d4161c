/**
 * In a preview, a page whose file has problems is shown in its last state without them. Each problem is shown at its place: above the page, or before
 * its block of the text. The problems are fetched from the list of problems of this page.
 */

/** The bar above the page links to the list of all problems. Without that link there are no problems. */
export async function showProblemStrips(): Promise<void> {
  const list = document.querySelector<HTMLAnchorElement>('a[data-unsolved]')?.href;
  if (list === undefined) return;
  const base = new URL('..', list).pathname;
  const answer = await fetch(new URL(location.pathname.slice(base.length), list), { headers: { Accept: 'text/html' } });
  if (!answer.ok) return;
  const { body } = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const blocks = [...document.querySelectorAll('[data-body] > *')];
  const above: HTMLElement[] = [];
  for (const problem of body.querySelectorAll<HTMLElement>('[data-problem]:not([data-elsewhere] *)')) {
    const block = problem.dataset['block'] === undefined ? undefined : blocks[Number(problem.dataset['block'])];
    const strip = stripOf(problem);
    if (block) block.before(strip);
    else if (problem.dataset['block'] === undefined) above.push(strip);
    else blocks.at(-1)?.after(strip);
  }
  document.querySelector('main')?.prepend(...above);
}

function stripOf(problem: HTMLElement): HTMLElement {
  const strip = Object.assign(document.createElement('div'), { role: 'note', lang: 'en', dir: 'ltr' });
  strip.dataset['problemStrip'] = '';
  strip.append(...problem.childNodes);
  return strip;
}
