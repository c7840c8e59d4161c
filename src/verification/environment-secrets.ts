/** Which variables of an environment hold a secret. A value that may stand in any text by chance is none: finding it would prove nothing. */

/** In characters: what is shorter is found by trying. */
export const shortestSecret = 8;

/** In characters: from here on a value that a name calls secret is one, whatever it looks like. */
const surelyLong = 12;

/** In characters: shorter values that are words alone may stand in any text; longer ones are passphrases. */
const passphrase = 20;

/** Names in which, or as whole words of which, people speak of secrets. */
const speaksOfSecrets = /TOKEN|SECRET|PASS(W|PHRASE|CODE)|CREDENTIAL|PRIVATE|APIKEY|COOKIE/i;
const secretWord =
  /(^|[_.-])(PASS|PWD|P(A|S)?SWD|KEYS?|PAT|AUTH|CREDS?|SESSION|DSN|JWT|BEARER|SALT|PEPPER|SIGNATURE|WEBHOOK|CERT|HMAC)($|[_.-])/i;
const endsWithSecret = /[A-Z](KEY|PASS|PWD)$/i;

/** What says where a secret lies, or how one is used. */
const saysAboutSecret =
  /[_.-](IDS?|FILE|PATH|DIR|SOCK|TYPE|NAME|USER|USERNAME|HOST|PORT|REGION|TTL|TIMEOUT|ALG|ALGORITHM|ENABLED|PROVIDER|DOMAIN|ISSUER|EMAIL|CLASS|MODE)$/i;

/** Set by shells, desktops and npm; not secret. */
const ofTheSystem = /^(OLD)?PWD$|^(XDG|DBUS|GNOME|KDE|GDM|LC)_|SESSION_MANAGER$|^DESKTOP_SESSION$|^GDMSESSION$|^npm_(package|lifecycle)_/i;

/** Names of values that are random and yet public. */
const ofPublicIdentity = /(^|_)(SHA1?|HASH|COMMIT|REF|REV|REVISION|ID|IDS|UUID|BUILD|RUN|NUMBER|DIGEST|ETAG|CHECKSUM|VERSION|NONCE)($|_)/i;

/** How keys of well-known services begin; a key in PEM, a web token; an address with a password. */
const isKeyOfService =
  /^(gh[pousr]_|github_pat_|glpat-|sk[-_](live|test|proj|ant)?[-_]?\w{16}|xox[abprs]-|A[KS]IA[0-9A-Z]{16}|AIza[\w-]{30}|npm_\w{30}|ey[\w-]{8,}\.ey[\w-]+\.|-----BEGIN [A-Z ]*PRIVATE KEY|[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@)/;

export function holdsSecret(name: string, value: string): boolean {
  const secret = value.trim();
  if (secret.length < shortestSecret || ofTheSystem.test(name)) return false;
  if (isKeyOfService.test(secret)) return true;
  if (speaksOfSecrets.test(name) || secretWord.test(name) || endsWithSecret.test(name))
    return isRandom(secret) || (!saysAboutSecret.test(name) && !couldBeSaid(secret) && (secret.length >= surelyLong || isMixed(secret)));
  return !ofPublicIdentity.test(name) && isRandom(secret);
}

/** Letters of both cases and digits, mixed as no word is. */
function isRandom(value: string): boolean {
  return value.split(/[/:.,;?&=@\s]+/).some((part) => {
    const digits = part.match(/\d/g)?.length ?? 0;
    return (
      part.length >= surelyLong && part.length <= 512 && /[a-z]/.test(part) && /[A-Z]/.test(part) && digits >= 2 && changes(part) > 0.35
    );
  });
}

/** How often small letters, capitals and digits take turns, from 0 to 1: 0.2 in `UbuntuLatest2404`, 0.6 in random values. */
function changes(text: string): number {
  const kinds = [...text].flatMap((letter) => [/[a-z]/, /[A-Z]/, /\d/].flatMap((kind, index) => (kind.test(letter) ? [index] : [])));
  return kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length / Math.max(kinds.length, 1);
}

/** Letters and something else, of many kinds. */
function isMixed(value: string): boolean {
  return /\p{L}/u.test(value) && /[^\p{L}\s_-]/u.test(value) && new Set(value).size >= 6;
}

const plainForms: readonly RegExp[] = [
  // Words, also joined; a number; a version; a date.
  /^[\p{L}\s_.,'-]{1,19}$/u,
  /^[\d.,:\s-]+$/,
  /^\D{0,12}\d+(\.\d+)+[\w.-]*$/,
  // A path, several paths, a host, an address of mail or of the web, a repository, a colour.
  /^(~|\.{0,2}\/|[A-Z]:\\)[\w@ ./\\:+-]*$/i,
  /^[\w.-]+(\.[a-z]{2,})+(:\d+)?$/i,
  /^[\w.+-]+@[\w.-]+$/,
  /^(https?|wss?|unix|file|git|ssh|tcp):[^\s]*$/i,
  /^[\w.-]+(\/[\w.-]+)+(:[\w.-]+)?$/,
  /^#[0-9a-f]{3,8}$/i,
];

function couldBeSaid(value: string): boolean {
  const isPlain = plainForms.some((form) => form.test(value)) && changes(value) < 0.3;
  return isPlain && !(value.length >= passphrase && value.split(/[\s-]+/).length >= 4);
}
