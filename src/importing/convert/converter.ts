/** Converts texts, here or in threads. */
import type { CachePlace } from '../../cache/content-caches.ts';
import type { SiteFields } from '../../schema/site.ts';
import type { KnownNames } from '../text/liquid.ts';
import { Conversion, type ConvertedText, type FileToWrite, type Named, type Refused, refusal, type TextToConvert } from './conversion.ts';
import type { ReadAhead } from './read-ahead.ts';

export interface Converter {
  /** Reads a text, and keeps it until it is written. */
  begin(text: TextToConvert): Promise<Named | Refused>;
  /** The text that has this place in the archive. It may answer with what the text names too: then it must be written once more. */
  write(place: string, file: FileToWrite): Promise<ConvertedText | Named | Refused>;
  close(): Promise<void>;
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
    begin: (text) =>
      orRefused(() => {
        const conversion = new Conversion(text, names);
        begun.set(text.place, conversion);
        return conversion.named;
      }),
    write: (place, file) =>
      orRefused(async () => {
        const conversion = begun.get(place);
        if (!conversion) throw new Error(`Nothing has read the text ${place}.`);
        const written = await conversion.write(file, read);
        if ('text' in written) begun.delete(place);
        return written;
      }),
    close: () => Promise.resolve(),
  };
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
