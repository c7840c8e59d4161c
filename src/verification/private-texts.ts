/** Texts of the building machine that must not be in a site: its folders, and the secrets in its environment. */
import { holdsSecret } from './environment-secrets.ts';
import { spellingsOf } from './secret-spellings.ts';

export interface PrivateText {
  readonly text: string;
  /** A description, so that the source can be found. Never the secret itself. */
  readonly what: string;
  /** A text may name a folder; the value of a secret variable is never meant for readers. */
  readonly secret: boolean;
}

interface Machine {
  /** Absolute paths. */
  readonly folders: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export function privateTexts({ folders, environment }: Machine): readonly PrivateText[] {
  const secrets = Object.entries(environment).flatMap(([name, value = '']) =>
    holdsSecret(name, value)
      ? spellingsOf(value).map(({ text, how }) => {
          return { text, what: `The value of the environment variable ${name}${how === undefined ? '' : `, ${how},`}`, secret: true };
        })
      : [],
  );
  return [
    ...folders
      .filter(isRevealing)
      .map((folder) => ({ text: folder, what: `The path of a folder of this machine, ${folder},`, secret: false })),
    ...secrets,
  ];
}

/** False for a path of one or two segments, such as `/app` or `/home/me`, which may be the start of an address. */
function isRevealing(folder: string): boolean {
  return folder.split(/[/\\]/).filter((step) => step !== '').length > 2;
}
