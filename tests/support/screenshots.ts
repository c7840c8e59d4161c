/** Takes pictures of pages: `node tests/support/screenshots.ts ADDRESS FOLDER PATH…`, each at three widths, by day and by night. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startBrowser } from './browser.ts';

const widths = [390, 768, 1280];
const themes = ['light', 'dark'] as const;

const [address = 'http://localhost:4321', folder = 'screenshots', ...paths] = process.argv.slice(2);
const browser = await startBrowser();
if (browser) {
  await mkdir(folder, { recursive: true });
  for (const colorScheme of themes) {
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      for (const path of paths) {
        await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' });
        const name = path.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'home';
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
      await page.close();
    }
  }
  await browser.close();
}
