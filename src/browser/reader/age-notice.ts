/** Shows the age of an article that has become old since the build. */

export function showAgeNotice(): void {
  const notice = document.querySelector<HTMLElement>('[data-turns]');
  if (notice) notice.hidden = Number(notice.dataset['turns']) > Date.now();
}
