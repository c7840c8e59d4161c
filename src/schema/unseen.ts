/** Characters that no reader could see: of control, and those that turn the order of signs around. Escapes bring them in. */

const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Whether a text holds one; line ends and tabs are none. */
export function holdsUnseen(text: string): boolean {
  return unseen.test(text.replace(/[\n\r\t]/g, ''));
}

/** What is said of them. */
export const unseenWords = {
  message: 'A character stands here that no reader could see.',
  fix: 'Delete it and type the words again.',
} as const;
