/** What belongs to the machine that builds, and to nobody who reads: its folders, and the secrets in its environment. */

export interface PrivateText {
  readonly text: string;
  /** What it is, for whoever must find out how it came into the site. Never the secret itself. */
  readonly what: string;
}

interface Machine {
  /** Absolute paths. */
  readonly folders: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** In characters: what is shorter is no secret. */
const shortestSecret = 12;

export function privateTexts({ folders, environment }: Machine): readonly PrivateText[] {
  const secrets = Object.entries(environment).flatMap(([name, value = '']) =>
    /TOKEN|SECRET|PASSW|CREDENTIAL|PRIVATE|(API|ACCESS|AUTH|SIGNING|_)_?KEY/i.test(name) && value.length >= shortestSecret
      ? [{ text: value, what: `The value of the environment variable ${name}` }]
      : [],
  );
  return [
    ...folders.filter(isTelling).map((folder) => ({ text: folder, what: `The path of a folder of this machine, ${folder},` })),
    ...secrets,
  ];
}

/** A path of one or two steps, such as `/app` or `/home/me`, may also be the beginning of an address. */
function isTelling(folder: string): boolean {
  return folder.split(/[/\\]/).filter((step) => step !== '').length > 2;
}
