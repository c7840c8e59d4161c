/** `site.webmanifest` (w3.org/TR/appmanifest). */
import type { WebManifestView } from '../views/icons.ts';

/** `display` is that of any site: there are no pages without a network, so it is no app. */
export function renderWebManifest({ name, language, direction, home, icons, paper }: WebManifestView): string {
  const manifest = {
    ...{ name, short_name: name, lang: language, dir: direction },
    ...{ start_url: home, scope: home, display: 'browser', theme_color: paper, background_color: paper },
    icons: icons.map(({ href, side }) => ({ src: href, sizes: `${side}x${side}`, type: 'image/png' })),
  };
  return `${JSON.stringify(manifest)}\n`;
}
