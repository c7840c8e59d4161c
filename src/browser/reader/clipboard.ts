/** Copies texts. */

/** In milliseconds: how long a page says that something was copied. */
const saidFor = 3000;

/** Browsers copy for pages with a secure address only. */
export function canCopy(): boolean {
  return 'clipboard' in navigator;
}

/** Copies, and says so to eyes and ears. Where the reader has forbidden it, nothing is said. */
export async function copy(text: string): Promise<void> {
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  const status = document.querySelector<HTMLElement>('[data-copied]');
  if (!isCopied || !status) return;
  status.textContent = status.dataset['copied'] ?? '';
  setTimeout(() => status.replaceChildren(), saidFor);
}
