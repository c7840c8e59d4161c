/** An article that was recent when the site was built may be old when it is read. */

export function showAgeNotice(): void {
  const notice = document.querySelector<HTMLElement>('[data-turns]');
  if (notice) notice.hidden = Number(notice.dataset['turns']) > Date.now();
}
