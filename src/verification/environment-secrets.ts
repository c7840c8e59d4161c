/** Finds environment variables with a secret. A value that may occur in any text by chance does not count, since finding it would prove nothing. */

/** In characters: shorter values can be guessed. */
export const shortestSecret = 8;

/** In characters: from this length on, a value with a secret-like name is a secret in any form. */
const longEnough = 12;

/** In characters: shorter values made of words may occur in any text; longer ones are passphrases. */
const passphraseLength = 20;

/** Parts of names, and whole words in names, that indicate a secret. */
const partOfSecretName = /TOKEN|SECRET|PASS(W|PHRASE|CODE)|CREDENTIAL|PRIVATE|APIKEY|COOKIE/i;
const secretWord =
  /(^|[_.-])(PASS|PWD|P(A|S)?SWD|KEYS?|PAT|AUTH|CREDS?|SESSION|DSN|JWT|BEARER|SALT|PEPPER|SIGNATURE|WEBHOOK|CERT|HMAC)($|[_.-])/i;
const endsWithSecret = /[A-Z](KEY|PASS|PWD)$/i;

/** Endings of names for the place or the use of a secret, not the secret. */
const aboutSecret =
  /[_.-](IDS?|FILE|PATH|DIR|SOCK|TYPE|NAME|USER|USERNAME|HOST|PORT|REGION|TTL|TIMEOUT|ALG|ALGORITHM|ENABLED|PROVIDER|DOMAIN|ISSUER|EMAIL|CLASS|MODE)$/i;

/** Set by shells, desktops and npm; not secret. */
const ofTheSystem = /^(OLD)?PWD$|^(XDG|DBUS|GNOME|KDE|GDM|LC)_|SESSION_MANAGER$|^DESKTOP_SESSION$|^GDMSESSION$|^npm_(package|lifecycle)_/i;

/** Names of values that are random but public. */
const ofPublicIdentity = /(^|_)(SHA1?|HASH|COMMIT|REF|REV|REVISION|ID|IDS|UUID|BUILD|RUN|NUMBER|DIGEST|ETAG|CHECKSUM|VERSION|NONCE)($|_)/i;

/** Keys of well-known services by their prefix; a key in PEM, a web token; an address with a password. */
const isKeyOfService =
  /^(gh[pousr]_|github_pat_|glpat-|sk[-_](live|test|proj|ant)?[-_]?\w{16}|xox[abprs]-|A[KS]IA[0-9A-Z]{16}|AIza[\w-]{30}|npm_\w{30}|ey[\w-]{8,}\.ey[\w-]+\.|-----BEGIN [A-Z ]*PRIVATE KEY|[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@)/;

export function holdsSecret(name: string, value: string): boolean {
  const secret = value.trim();
  if (secret.length < shortestSecret || ofTheSystem.test(name)) return false;
  if (isKeyOfService.test(secret)) return true;
  if (partOfSecretName.test(name) || secretWord.test(name) || endsWithSecret.test(name))
    return isRandom(secret) || (!aboutSecret.test(name) && !isOrdinary(secret) && (secret.length >= longEnough || isMixed(secret)));
  return !ofPublicIdentity.test(name) && isRandom(secret);
}

/** Has upper-case and lower-case letters and digits, mixed as in no word. */
function isRandom(value: string): boolean {
  return value.split(/[/:.,;?&=@\s]+/).some((part) => {
    const digits = part.match(/\d/g)?.length ?? 0;
    return (
      part.length >= longEnough && part.length <= 512 && /[a-z]/.test(part) && /[A-Z]/.test(part) && digits >= 2 && alternation(part) > 0.35
    );
  });
}

/** How often lower case, upper case and digits alternate, from 0 to 1: 0.2 in `UbuntuLatest2404`, 0.6 in random values. */
function alternation(text: string): number {
  const kinds = [...text].flatMap((letter) => [/[a-z]/, /[A-Z]/, /\d/].flatMap((kind, index) => (kind.test(letter) ? [index] : [])));
  return kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length / Math.max(kinds.length, 1);
}

/** Has letters and other characters, at least six different ones. */
function isMixed(value: string): boolean {
  return /\p{L}/u.test(value) && /[^\p{L}\s_-]/u.test(value) && new Set(value).size >= 6;
}

const plainForms: readonly RegExp[] = [
  // Words, also joined; numbers, versions, dates.
  /^[\p{L}\s_.,'-]{1,19}$/u,
  /^[\d.,:\s-]+$/,
  /^\D{0,12}\d+(\.\d+)+[\w.-]*$/,
  // Paths, hosts, e-mail and web addresses, repositories, colours.
  /^(~|\.{0,2}\/|[A-Z]:\\)[\w@ ./\\:+-]*$/i,
  /^[\w.-]+(\.[a-z]{2,})+(:\d+)?$/i,
  /^[\w.+-]+@[\w.-]+$/,
  /^(https?|wss?|unix|file|git|ssh|tcp):[^\s]*$/i,
  /^[\w.-]+(\/[\w.-]+)+(:[\w.-]+)?$/,
  /^#[0-9a-f]{3,8}$/i,
];

function isOrdinary(value: string): boolean {
  const isPlain = plainForms.some((form) => form.test(value)) && alternation(value) < 0.3;
  return isPlain && !(value.length >= passphraseLength && value.split(/[\s-]+/).length >= 4);
}
