/** Copies texts. */

/** In milliseconds: how long a control says that something was copied. */
const saidFor = 3000;

/** Browsers copy for pages with a secure address only. */
export function canCopy(): boolean {
  return 'clipboard' in navigator;
}

/** Copies, and says so to eyes, on the control, and to ears. False where the reader has forbidden it: then nothing is said. */
export async function copy(text: string, control: HTMLElement): Promise<boolean> {
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  const status = document.querySelector<HTMLElement>('[data-copied]');
  if (!isCopied || !status) return isCopied;
  const word = status.dataset['copied'] ?? '';
  status.textContent = word;
  control.dataset['isCopied'] = word;
  setTimeout(() => {
    status.replaceChildren();
    delete control.dataset['isCopied'];
  }, saidFor);
  return true;
}
