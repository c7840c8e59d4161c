/** What belongs to the machine that builds, and to nobody who reads: its folders, and the secrets in its environment. */

export interface PrivateText {
  readonly text: string;
  /** What it is, for whoever must find out how it came into the site. Never the secret itself. */
  readonly what: string;
  /** A writer may name a folder in a text; what a variable holds is never meant for readers. */
  readonly secret: boolean;
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
      ? [{ text: longestPlain(value), what: `The value of the environment variable ${name}`, secret: true }]
      : [],
  );
  return [
    ...folders
      .filter(isTelling)
      .map((folder) => ({ text: folder, what: `The path of a folder of this machine, ${folder},`, secret: false })),
    ...secrets,
  ];
}

/** The part of a secret that HTML, XML and JSON all leave as it is, where it is long enough to be known by. */
function longestPlain(secret: string): string {
  const plain = secret.split(/[&<>"'\\\s]+/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  return plain.length < shortestSecret ? secret : plain;
}

/** A path of one or two steps, such as `/app` or `/home/me`, may also be the beginning of an address. */
function isTelling(folder: string): boolean {
  return folder.split(/[/\\]/).filter((step) => step !== '').length > 2;
}
