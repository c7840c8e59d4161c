/** A real browser for the tests, from npm if possible: nothing else is downloaded. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Starts the browser with further command-line options. Undefined where there is no browser; in CI this is an error. */
export async function startBrowser(more: readonly string[] = []): Promise<Browser | undefined> {
  const executablePath = await findBrowser();
  const args = ['--disable-dev-shm-usage', ...more];
  if (executablePath !== undefined) return chromium.launch({ executablePath, chromiumSandbox: false, args });
  if (process.platform === 'darwin') return chromium.launch({ channel: 'chrome', args });
  if (process.env['CI']) throw new Error('No browser was found, and in CI the tests of the browser must run.');
  console.warn('NO BROWSER WAS FOUND. The tests that need one are skipped; set CHROME_PATH to run them.');
  return undefined;
}

/** The path of the browser. Unpacks the one from npm if necessary, which two processes must not do at once. */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined) return named;
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
}

/** The package unpacks into the temporary folder and reuses any files there. So each version gets a folder of its own. */
async function unpackChromium(): Promise<string> {
  const folder = join(process.cwd(), 'node_modules', '.cache', 'broadside-chromium');
  await mkdir(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
