/** What programs are told that read the site: in several files, which never contradict each other. */
import robotsParser from 'robots-parser';
import { expect, test } from 'vitest';
import { renderRobots } from '../../../src/outputs/robots.ts';
import { renderMining, renderSecurity, renderTrust } from '../../../src/outputs/well-known.ts';
import { miningView, robotsView, securityView, trustView } from '../../../src/views/machines.ts';
import { pagesOf } from '../../../src/views/site-pages.ts';
import { article, noon, page, problems, publication, warnings } from '../../support/make-publication.ts';

const answers = [true, false, undefined];
const combinations = answers.flatMap((index) => answers.flatMap((quote) => answers.map((train) => ({ index, quote, train }))));
const circumstances = { now: noon.now, divided: true };

test.each(combinations)('index %s, quote %s, train %s: all files say the same', (machines) => {
  const made = publication({ site: { machines, trust: { belongsTo: ['https://press.example/'] } }, articles: [article('rent')] });
  const { index, quote, train } = machines;
  const text = renderRobots(robotsView(made));
  const robots = robotsParser('https://example.org/robots.txt', text);
  const [, signals = ''] = /^Content-Signal: (.*)$/m.exec(text) ?? [];
  const said = Object.fromEntries(signals.split(', ').map((signal) => signal.split('=')));
  const word = (answer: boolean | undefined): string | undefined => (answer === undefined ? undefined : answer ? 'yes' : 'no');
  expect([said['search'], said['ai-input'], said['ai-train']]).toEqual([index, quote, train].map(word));

  // A page that says noindex has to be read, so nobody is kept out who lists or quotes.
  const isLetIn = (program: string) => robots.isAllowed('https://example.org/articles/rent/', program);
  expect([isLetIn('Googlebot'), isLetIn('GPTBot'), isLetIn('CCBot'), isLetIn('Claude-User')]).toEqual([
    true,
    train !== false,
    train !== false,
    quote !== false,
  ]);

  const [article1] = pagesOf('article', made, circumstances);
  expect(article1?.view.head.hidden).toBe(index === false);
  expect(robots.getSitemaps().length).toBe(index === false ? 0 : 2);
  expect(pagesOf('sitemapPart', made, circumstances).length === 0).toBe(index === false);

  const mining = miningView(made);
  expect(mining && JSON.parse(renderMining(mining))).toEqual(
    train === undefined ? undefined : [{ location: '/*', 'tdm-reservation': train ? 0 : 1 }],
  );
  const trust = trustView(made);
  expect(/^datatrainingallowed=(.*)$/m.exec(trust ? renderTrust(trust) : '')?.[1]).toBe(word(train));
});

test('where nothing is set, nothing is said, and there is no file', () => {
  const made = publication();
  expect(renderRobots(robotsView(made))).not.toMatch(/#|Content-Signal|GPTBot/);
  for (const route of ['mining', 'security', 'trust'] as const) expect(pagesOf(route, made, circumstances)).toEqual([]);
});

test('robots.txt explains each signal that it gives, and each program that it refuses', () => {
  const text = renderRobots(robotsView(publication({ site: { machines: { quote: true, train: false } } })));
  expect(text).toMatch(
    /^# What texts .*\n# ai-input: .*\n# ai-train: .*\nUser-agent: \*\nContent-Signal: ai-input=yes, ai-train=no\nAllow: \/\n\n# Programs/,
  );
  expect(text).not.toContain('search');
});

test('a site with drafts closes itself, whatever it allows', () => {
  const made = publication({ site: { machines: { index: true, train: true } } }, { ...noon, drafts: true });
  expect(renderRobots(robotsView(made))).toBe('User-agent: *\nDisallow: /\n');
});

test('security.txt has what RFC 9116 asks for', () => {
  const security = { contact: 'mailto:desk@example.org', expires: '2027-06-30', policy: 'https://example.org/security/' };
  const view = securityView(publication({ site: { security, url: 'https://example.org/opinion/' } }));
  expect(view && renderSecurity(view)).toBe(
    'Contact: mailto:desk@example.org\nExpires: 2027-06-30T23:59:59Z\nPreferred-Languages: en\n' +
      'Canonical: https://example.org/opinion/.well-known/security.txt\nPolicy: https://example.org/security/\n',
  );
});

test('an address for reports that is out of date is a warning', () => {
  const until = (expires: string) => warnings({ site: { security: { contact: 'mailto:a@b.example', expires } } });
  expect(until('2026-11-22')).toEqual([]);
  expect(until('2026-11-21')).toEqual([expect.stringContaining('security.txt has been out of date since 2026-11-21')]);
});

test('trust.txt names each relation in its own line', () => {
  const trust = {
    belongsTo: ['https://press.example/', 'https://letters.example/'],
    controlledBy: 'https://house.example/',
    controls: ['https://sister.example/'],
    contact: 'mailto:desk@example.org',
  };
  const view = trustView(publication({ site: { trust, social: [{ url: 'https://social.example/@tide' }] } }));
  expect(view && renderTrust(view)).toBe(
    'belongto=https://press.example/\nbelongto=https://letters.example/\ncontrol=https://sister.example/\n' +
      'controlledby=https://house.example/\nsocial=https://social.example/@tide\ncontact=mailto:desk@example.org\n',
  );
});

test('a file of public/ takes the place of any of them', () => {
  const site = { security: { contact: 'mailto:a@b.example', expires: '2027-01-01' }, trust: {}, machines: { train: false } };
  const publicFiles = ['.well-known/security.txt', '.well-known/tdmrep.json', 'trust.txt'];
  for (const route of ['mining', 'security', 'trust'] as const) {
    expect(pagesOf(route, publication({ site }), circumstances)).toHaveLength(1);
    expect(pagesOf(route, publication({ site, publicFiles }), circumstances)).toEqual([]);
  }
});

test('search engines are told only of pages that are in the footer of each page', () => {
  const pages = [page('how'), page('soon', { draft: true })];
  const policies = (path: string) => problems({ site: { policies: { ethics: path } }, pages });
  expect(policies('/how/')).toEqual([]);
  for (const path of ['/none/', '/tags/', '/soon/']) expect(policies(path), path).toEqual([expect.stringContaining(`"${path}"`)]);
  const [home] = pagesOf('home', publication({ site: { policies: { ethics: '/how/' } }, pages }), circumstances);
  expect(JSON.stringify(home?.view.head.structured)).toContain('"ethicsPolicy":"https://example.org/how/"');
  expect(home?.view.frame.pages.map(({ href }) => href)).toContain('/how/');
});
