/** Characters that no reader could see: of control, and those that turn the order of signs around. */

/** Those that a text holds, each once; line ends and tabs are none. */
export function unseenIn(text: string): readonly string[] {
  return [...new Set(text.replace(/[\n\r\t]/g, '').match(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu))];
}

/** What is said of them. */
export const unseenWords = {
  message: 'A character stands here that no reader could see.',
  fix: 'Delete it and type the words again.',
} as const;
