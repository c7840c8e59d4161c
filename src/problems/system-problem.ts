/** Errors of the system as sentences: a full disk, a missing permission. Neither the author nor the engine is the cause. */

/** By error code, with the messages that native libraries print for it. */
const known: readonly (readonly [sign: RegExp, sentence: string])[] = [
  [/\bENOSPC\b|No space left on device/, 'There is no room left on the disk.'],
  [/\bEDQUOT\b|Disk quota exceeded/, 'There is no room left on the disk for this user.'],
  [/\bEFBIG\b|File too large/, 'The system does not let a file grow that large.'],
  [/\bEACCES\b|Permission denied/, 'This user may not read or write a file that is needed.'],
  [/\bEPERM\b|Operation not permitted/, 'The system does not allow this.'],
  [/\bENOTDIR\b|Not a directory/, 'There is a file where a folder is needed.'],
  [/\bEROFS\b|Read-only file system/, 'This disk can only be read.'],
  [/reaching memory limit: JS heap/, 'There is not enough memory to read the texts.'],
  [/\bEMFILE\b|Too many open files/, 'The system does not let one program open that many files.'],
];

/** The sentence for the first system error in `text`, with its line; undefined when there is none. */
export function systemProblem(text: string): string | undefined {
  for (const line of text.split('\n')) {
    const sentence = known.find(([sign]) => sign.test(line))?.[1];
    if (sentence !== undefined) return `${sentence} (${line.trim()})`;
  }
  return undefined;
}
