/** Settings that say where the files of a publication lie, where to report an error, and where else the publication is. */
import { z } from 'astro/zod';
import { refuse, text, webAddress } from './fields/fields.ts';

/** The program of a git server, which decides what its addresses look like. */
export const repositoryHosts = ['github', 'gitlab', 'forgejo', 'gitea', 'bitbucket', 'sourcehut'] as const;
export type RepositoryHost = (typeof repositoryHosts)[number];

const hostOfName: ReadonlyMap<string, RepositoryHost> = new Map([
  ['github.com', 'github'],
  ['gitlab.com', 'gitlab'],
  ['codeberg.org', 'forgejo'],
  ['gitea.com', 'gitea'],
  ['bitbucket.org', 'bitbucket'],
  ['git.sr.ht', 'sourcehut'],
]);

/** Those with a form for a new issue that takes its title and text from the address. */
const withIssueForm: ReadonlySet<RepositoryHost> = new Set(['github', 'gitlab', 'forgejo', 'gitea']);

/** What runs on the server: as the field says, else by its name; also `gitlab.example.org`. Undefined where nothing says it. */
export function hostOf({ url, host }: { readonly url: string; readonly host?: RepositoryHost | undefined }): RepositoryHost | undefined {
  if (host !== undefined || !URL.canParse(url)) return host;
  const name = new URL(url).hostname.replace(/^www\./, '');
  return hostOfName.get(name) ?? repositoryHosts.find((known) => name.startsWith(`${known}.`));
}

const repositoryAddress = webAddress.superRefine((value, context) => {
  if (webAddress.safeParse(value).success && !/^https?:\/\/[^/@?#]+(?:\/[^/?#\s]+){2,}\/?$/i.test(value))
    refuse(
      context,
      `"${value}" is not the address of a repository.`,
      'Write what the browser shows on its first page: https://codeberg.org/harbour/review.',
    );
});

const branch = text(200).superRefine((value, context) => {
  if (/[\s~^:?*[\\]|\.\.|\/\/|^[/-]|[/.]$/.test(value))
    refuse(context, `"${value}" cannot be the name of a branch.`, 'Write it as git does: main.');
});

const folder = text(500).superRefine((value, context) => {
  if (/^\/|\\|\/\/|(?:^|\/)\.\.(?:\/|$)/.test(value))
    refuse(context, `"${value}" is not a folder of a repository.`, 'Write its path from the first folder, or . for that folder itself.');
});

export const repository = z
  .strictObject({
    url: repositoryAddress.meta({ description: 'Its page on the web.', examples: ['https://codeberg.org/harbour/review'] }),
    branch: branch.default('main').meta({ description: 'The branch that is published.', examples: ['main'] }),
    folder: folder.default('content').meta({
      description: 'Where site.yaml lies in it; a full stop where that is its first folder.',
      examples: ['content'],
    }),
    host: z
      .enum(repositoryHosts)
      .optional()
      .meta({
        description: `What runs on a server of your own, one of ${repositoryHosts.join(', ')}.`,
        examples: ['forgejo'],
      }),
  })
  .superRefine(({ url, host }, context) => {
    if (!repositoryAddress.safeParse(url).success || hostOf({ url, host }) !== undefined) return;
    refuse(
      context,
      `Nothing says what runs on ${new URL(url).hostname}, and so what its addresses look like.`,
      `Name it: host: forgejo, or one of ${repositoryHosts.filter((known) => known !== 'forgejo').join(', ')}.`,
      ['host'],
    );
  })
  .optional()
  .meta({ description: 'Where the files lie, so that readers find the history of a piece and can propose a change.' });

export type Repository = NonNullable<z.output<typeof repository>>;

export const errors = z
  .string()
  .superRefine((value, context) => {
    if (value !== 'issues' && !z.email().safeParse(value).success)
      refuse(
        context,
        `"${value}" is not where readers can report an error.`,
        'Write an e-mail address, such as desk@example.org, or the word issues for those of the repository.',
      );
  })
  .optional()
  .meta({
    description: 'Where readers report an error in a piece: an e-mail address, or the word issues for those of the repository.',
    examples: ['desk@example.org'],
  });

/** What keeps `errors: issues` from leading anywhere; undefined where nothing does. */
export function issuesMissing(given: Repository | undefined): { readonly message: string; readonly fix: string } | undefined {
  const host = given && hostOf(given);
  if (given && (host === undefined || withIssueForm.has(host))) return undefined;
  return {
    message: given ? `The issues of ${host} have no form that readers can be sent to.` : 'There is no repository that has issues.',
    fix: `Write an e-mail address${given ? '' : ', or say where the repository is'}: errors: desk@example.org`,
  };
}

export const social = z
  .array(
    z.strictObject({
      label: text(80)
        .optional()
        .meta({ description: 'What the link is called, when that is not the name of the host.', examples: ['Mastodon'] }),
      url: webAddress.meta({ description: 'Where it leads.', examples: ['https://social.example/@harbour'] }),
    }),
  )
  .default([])
  .meta({ description: 'The accounts of the publication elsewhere, for the foot of each page, search engines and trust.txt.' });
