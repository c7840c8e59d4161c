/** What the system refused, in a sentence: no room, no permission. Such trouble is neither the writer's fault nor the engine's. */

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'There is no room left on the disk.',
  EDQUOT: 'There is no room left on the disk for this user.',
  EFBIG: 'The system does not let a file grow that large.',
  EACCES: 'This user may not read or write a file that is needed.',
  EPERM: 'The system does not allow what is needed.',
  EROFS: 'This disk can only be read.',
  EMFILE: 'The system does not let one program open that many files.',
};

/** The sentence for the first code of the system in `text`, with the line that holds it; undefined when there is none. */
export function systemTrouble(text: string): string | undefined {
  const line = text.split('\n').find((one) => code.test(one));
  const sentence = line && sentences[code.exec(line)?.[0] ?? ''];
  return sentence && `${sentence} (${line.trim()})`;
}

const code = new RegExp(`\\b(${Object.keys(sentences).join('|')})\\b`);
