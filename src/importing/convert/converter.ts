/** Converts texts, here or in threads. */
import type { CachePlace } from '../../cache/content-caches.ts';
import type { SiteFields } from '../../schema/site.ts';
import type { KnownNames } from '../text/liquid.ts';
import { Conversion, type ConvertedText, type FileToWrite, type Named, type Refused, refusal, type TextToConvert } from './conversion.ts';
import type { ReadAhead } from './read-ahead.ts';

/** Takes many texts at once, since each message to a thread costs both sides time, and answers in their order. */
export interface Converter {
  /** Reads texts, and keeps them until they are written. */
  begin(texts: readonly TextToConvert[]): Promise<readonly (Named | Refused)[]>;
  /** Answers for some with what they name too: these must be written once more. */
  write(texts: readonly TextToWrite[]): Promise<readonly (ConvertedText | Named | Refused)[]>;
  close(): Promise<void>;
}

export interface TextToWrite {
  /** In the archive. */
  readonly place: string;
  readonly file: FileToWrite;
}

/** What all conversions depend on: plain values, which can be sent to a thread. */
export interface ConversionOrder {
  readonly names: KnownNames;
  /** The settings that the publication will have; absent where they are not valid. */
  readonly site: SiteFields | undefined;
  /** Absent: nothing is cached. */
  readonly caches: CachePlace | undefined;
}

export function localConverter(names: KnownNames, read: ReadAhead): Converter {
  const begun = new Map<string, Conversion>();
  return {
    begin: (texts) =>
      oneByOne(texts, (text) => {
        const conversion = new Conversion(text, names);
        begun.set(text.place, conversion);
        return conversion.named;
      }),
    write: (texts) =>
      oneByOne(texts, async ({ place, file }) => {
        const conversion = begun.get(place);
        if (!conversion) throw new Error(`Nothing has read the text ${place}.`);
        const written = await conversion.write(file, read);
        if ('text' in written) begun.delete(place);
        return written;
      }),
    close: () => Promise.resolve(),
  };
}

async function oneByOne<Text, Result>(
  texts: readonly Text[],
  work: (text: Text) => Result | Promise<Result>,
): Promise<readonly (Result | Refused)[]> {
  const results: (Result | Refused)[] = [];
  for (const text of texts) results.push(await orRefused(() => work(text)));
  return results;
}

async function orRefused<Result>(work: () => Result | Promise<Result>): Promise<Result | Refused> {
  try {
    return await work();
  } catch (error) {
    const refused = refusal(error);
    if (!refused) throw error;
    return refused;
  }
}
