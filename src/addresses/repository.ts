/**
 * Addresses of git servers: where a file is edited, where its history is, where an issue is opened. Each is what the program makes of it itself:
 * docs.github.com and docs.gitlab.com (“URL query”), the routes of forgejo.org and about.gitea.com, of bitbucket.org, and of git.sr.ht (`repo.py`).
 */
import { hostOf, type Repository } from '../schema/repository.ts';

export interface FileAddresses {
  /** The form that changes the file; absent where the program has none. */
  readonly edit?: string;
  /** The commits that changed the file. */
  readonly history: string;
}

/** `path`: from the folder of `site.yaml`, as on the disk. Undefined where nothing says which program it is. */
export function fileAddresses(repository: Repository, path: string): FileAddresses | undefined {
  const page = pageOf(repository);
  const branch = encoded(repository.branch);
  const file = encoded([...repository.folder.split('/').filter((step) => step !== '' && step !== '.'), path].join('/'));
  switch (hostOf(repository)) {
    case 'github':
      return { edit: `${page}/edit/${branch}/${file}`, history: `${page}/commits/${branch}/${file}` };
    case 'gitlab':
      return { edit: `${page}/-/edit/${branch}/${file}`, history: `${page}/-/commits/${branch}/${file}` };
    case 'forgejo':
    case 'gitea':
      return { edit: `${page}/_edit/${branch}/${file}`, history: `${page}/commits/branch/${branch}/${file}` };
    case 'bitbucket':
      return {
        edit: `${page}/src/${branch}/${file}?mode=edit&at=${encodeURIComponent(repository.branch)}`,
        history: `${page}/history-node/${branch}/${file}`,
      };
    case 'sourcehut':
      return { history: `${page}/log/${branch}/item/${file}` };
    case undefined:
      return undefined;
  }
}

/** The form for a new issue, filled in; undefined where the program has none. */
export function issueAddress(
  repository: Repository,
  { title, text }: { readonly title: string; readonly text: string },
): string | undefined {
  const page = pageOf(repository);
  const [first, second] = [encodeURIComponent(title), encodeURIComponent(text)];
  switch (hostOf(repository)) {
    case 'github':
    case 'forgejo':
    case 'gitea':
      return `${page}/issues/new?title=${first}&body=${second}`;
    case 'gitlab':
      return `${page}/-/issues/new?issue%5Btitle%5D=${first}&issue%5Bdescription%5D=${second}`;
    default:
      return undefined;
  }
}

/** A letter that is begun (RFC 6068); `to` is an address as `errors` takes it, of letters that need no encoding. Its lines end as those of e-mail do. */
export function mailAddress(to: string, { title, text }: { readonly title: string; readonly text: string }): string {
  const body = text.replaceAll('\n', '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}

/** Without a slash at its end, and without the `.git` of an address to clone. */
function pageOf({ url }: Repository): string {
  return url.replace(/\/$/, '').replace(/\.git$/, '');
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
