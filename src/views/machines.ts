/** What a site says to programs that read it: what they may do, to whom the publication belongs, and whom to ask. */
import { routes } from '../addresses/routes.ts';
import type { Publication } from '../model/publication.ts';

export interface RobotsView {
  /** Whether programs may read the site at all. */
  readonly open: boolean;
  /** Absolute URLs. */
  readonly sitemaps: readonly string[];
  /** By the names of Content-Signal (contentsignals.org); what is absent is not said. */
  readonly signals: Readonly<Partial<Record<Signal, boolean>>>;
  /** Programs whose only use is one that is not allowed, by that use. */
  readonly refused: readonly { readonly use: Signal; readonly programs: readonly string[] }[];
}

export type Signal = 'search' | 'ai-input' | 'ai-train';

/** Of each operator that says so of its own programs, in 2026. Names of programs that also serve another use are not here. */
const programs: Readonly<Partial<Record<Signal, readonly string[]>>> = {
  'ai-input': ['ChatGPT-User', 'Claude-User', 'DuckAssistBot', 'MistralAI-User', 'Perplexity-User'],
  'ai-train': [
    ...['AI2Bot', 'Applebot-Extended', 'Bytespider', 'CCBot', 'ClaudeBot', 'cohere-training-data-crawler'],
    ...['Google-Extended', 'GPTBot', 'meta-externalagent'],
  ],
};

export function robotsView({ site, urls, forReaders, findable }: Publication): RobotsView {
  const address = (path: string): string => urls.absolute(urls.within(path));
  const { index, quote, train } = site.machines ?? {};
  const signals = { search: index, 'ai-input': quote, 'ai-train': train };
  return {
    open: forReaders,
    sitemaps: findable ? [address(routes.sitemap.pattern), address(routes.newsSitemap.pattern)] : [],
    signals: forReaders ? signals : {},
    refused: (['ai-input', 'ai-train'] as const).flatMap((use) =>
      forReaders && signals[use] === false ? [{ use, programs: programs[use] ?? [] }] : [],
    ),
  };
}

/** The reservation of rights for text and data mining (w3.org/community/reports/tdmrep). */
export interface MiningView {
  /** Of the whole site: a path with a wildcard. */
  readonly location: string;
  readonly reserved: boolean;
}

/** Undefined where nothing is said of training. */
export function miningView({ site, urls }: Publication): MiningView | undefined {
  const train = site.machines?.train;
  return train === undefined ? undefined : { location: `${urls.home}*`, reserved: !train };
}

/** `security.txt` (RFC 9116). */
export interface SecurityView {
  readonly contact: string;
  /** A moment as RFC 3339. */
  readonly expires: string;
  readonly policy?: string | undefined;
  /** BCP 47. */
  readonly language: string;
  /** The address of the file itself. */
  readonly canonical: string;
}

export function securityView({ site, urls }: Publication): SecurityView | undefined {
  const { security, language } = site;
  if (!security) return undefined;
  const canonical = urls.absolute(urls.within(routes.security.pattern));
  return { contact: security.contact, expires: `${security.expires}T23:59:59Z`, policy: security.policy, language, canonical };
}

/** `trust.txt` (journallist.net): each line a name of that format and its value. */
export interface TrustView {
  readonly lines: readonly (readonly [name: string, value: string])[];
}

/** Undefined where the settings say nothing of it. */
export function trustView({ site }: Publication): TrustView | undefined {
  const { trust, machines, social } = site;
  if (!trust) return undefined;
  const { belongsTo, controls, controlledBy, contact } = trust;
  const each = (name: string, values: readonly (string | undefined)[]) =>
    values.flatMap((value) => (value === undefined ? [] : [[name, value] as const]));
  return {
    lines: [
      ...each('belongto', belongsTo),
      ...each('control', controls),
      ...each('controlledby', [controlledBy]),
      ...each(
        'social',
        social.map(({ url }) => url),
      ),
      ...each('contact', [contact]),
      ...each('datatrainingallowed', [machines?.train === undefined ? undefined : machines.train ? 'yes' : 'no']),
    ],
  };
}
