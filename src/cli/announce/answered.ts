/** Turns what the server of an account answers into sentences. */
import { ClientResponseError } from '@atcute/client';
import { foreignText } from './foreign-text.ts';
import { Refused } from './refused.ts';

export interface Asked {
  readonly server: string;
  /** Must not be printed, though the server may repeat it. */
  readonly secrets?: readonly string[];
  /** The password was sent: of such an answer, no text of the server is printed. */
  readonly withPassword?: boolean;
}

/** The answer. Throws `Refused`. */
export async function answered<Answer>(asked: Asked, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(
      error instanceof ClientResponseError
        ? sentenceOf(asked, error, Date.now())
        : `${asked.server} answers in another way than such servers do.`,
    );
  }
}

/** `now`: milliseconds since 1970. */
export function sentenceOf(
  { server, secrets, withPassword = false }: Asked,
  { status, headers, error, description }: ClientResponseError,
  now: number,
): string {
  if (error === 'AuthFactorTokenRequired')
    return `${server} asks for a code, which it sends to the owner of the account. An app password needs none: make one in the settings of the account.`;
  if (status === 429)
    return `${server} takes no more changes ${untilWhen(headers, now)}. Run the command again then: it goes on where it stopped.`;
  if (status === 401) return `${server} does not accept the password. Make an app password in the settings of the account.`;
  if (withPassword) return `${server} answers ${status} to the password.`;
  const name = foreignText(error, 60, secrets);
  return `${server} answers ${status} ${name}${description === undefined ? '' : `: ${foreignText(description, 300, secrets)}`}.`;
}

/** `ratelimit-reset` holds seconds since 1970. Servers limit by the hour and the day: a moment that is no such one is not believed. */
function untilWhen(headers: Headers, now: number): string {
  const moment = Number(headers.get('ratelimit-reset')) * 1000;
  return moment > now && moment < now + longestWait
    ? `until ${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC`
    : 'for now';
}

/** A month, in milliseconds. */
const longestWait = 31 * 24 * 60 * 60 * 1000;
