/** Which files are made of an icon, where pages and the manifest say that they are, and which yield to files of `public/`. */
import { expect, test } from 'vitest';
import { renderWebManifest } from '../../../src/outputs/web-manifest.ts';
import { hostView } from '../../../src/views/hosting.ts';
import { iconFiles, iconLinks, webManifestView } from '../../../src/views/icons.ts';
import { pagesOf } from '../../../src/views/site-pages.ts';
import { noon, publication } from '../../support/make-publication.ts';

const circumstances = { now: noon.now, divided: true };

function withIcon(path: string, side: number, site: object = {}, publicFiles: readonly string[] = []) {
  const picture = { path, width: side, height: side, digest: '0123456789abcdef' };
  return publication({ site: { url: 'https://example.org/opinion/', icon: path, ...site }, pictures: [picture], publicFiles });
}

const manifestOf = (made: ReturnType<typeof publication>) => {
  const view = webManifestView(made);
  return view && JSON.parse(renderWebManifest(view));
};

test('an svg is the icon of tabs itself, and is made into pictures for all that show none', () => {
  const made = withIcon('icon.svg', 24);
  expect(iconLinks(made)).toEqual([
    { rel: 'icon', href: '/opinion/icon.svg', type: 'image/svg+xml' },
    { rel: 'apple-touch-icon', href: '/opinion/apple-touch-icon.png' },
    { rel: 'manifest', href: '/opinion/site.webmanifest' },
  ]);
  expect(iconFiles(made).map(({ path, form }) => [path, form])).toEqual([
    ['/favicon.ico', { format: 'ico', side: 32 }],
    ['/icon.svg', { format: 'svg', side: 24 }],
    ['/apple-touch-icon.png', { format: 'png', side: 180, ground: '#f4efe5' }],
  ]);
  expect(pagesOf('webManifest', made, circumstances).map(({ path }) => path)).toEqual(['/site.webmanifest']);
});

test('of a picture no larger one is made', () => {
  expect(iconLinks(withIcon('icon.png', 512))[0]).toEqual({ rel: 'icon', href: '/opinion/favicon.ico', sizes: '32x32' });
  expect(iconFiles(withIcon('icon.png', 512)).map(({ path }) => path)).toEqual(['/favicon.ico', '/apple-touch-icon.png']);
  const sizes = [180, 192, 511, 512].map((side) => webManifestView(withIcon('icon.png', side))?.icons.map((icon) => icon.side));
  expect(sizes).toEqual([[180], [192], [192], [192, 512]]);
});

test('the manifest stays below the path of the site, and has the colours of the publication', () => {
  const colours = { paper: { day: '#ffffff', night: '#101010' } };
  const made = withIcon('brand/my icon.svg', 24, { language: 'ar', name: 'المد', colours });
  expect(manifestOf(made)).toEqual({
    ...{ name: 'المد', short_name: 'المد', lang: 'ar', dir: 'rtl' },
    ...{ start_url: '/opinion/', scope: '/opinion/', display: 'browser', theme_color: '#ffffff', background_color: '#ffffff' },
    icons: [192, 512].map((side) => ({
      src: `/opinion/_astro/my-icon.0123456789abcdef.${side}x${side}.png`,
      sizes: `${side}x${side}`,
      type: 'image/png',
    })),
  });
  expect(iconFiles(made).at(-1)?.form.ground).toBe('#ffffff');
});

test('a file of public/ takes the place of one that would be made, and pages name it too', () => {
  const made = withIcon('icon.png', 512, {}, ['favicon.ico', 'icon.svg', 'site.webmanifest']);
  expect(iconFiles(made).map(({ path }) => path)).toEqual(['/apple-touch-icon.png']);
  expect(iconLinks(made).map(({ href }) => href)).toEqual([
    '/opinion/icon.svg',
    '/opinion/apple-touch-icon.png',
    '/opinion/site.webmanifest',
  ]);
  expect(pagesOf('webManifest', made, circumstances)).toEqual([]);
});

test('without an icon there is nothing, and hosts hear of no manifest', () => {
  const made = publication();
  expect([iconLinks(made), iconFiles(made), webManifestView(made)]).toEqual([[], [], undefined]);
  const typed = (view: ReturnType<typeof hostView>) => JSON.stringify(view.exceptions).includes('application/manifest+json');
  expect([typed(hostView(made)), typed(hostView(withIcon('icon.svg', 24)))]).toEqual([false, true]);
});

test('without an icon of its own, a publication has that of public/, if there is one', () => {
  expect(iconLinks(publication({ publicFiles: ['favicon.svg'] }))).toEqual([{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }]);
  expect(iconLinks(publication({}))).toEqual([]);
});
