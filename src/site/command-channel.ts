/** The channel to the command that started this process. Where nobody did, nothing is kept, and nobody takes what is drawn. */
import type { RenderMessage, KeptMessage } from '../build/render-messages.ts';
import type { FileWithBytes } from '../disk/read-files.ts';

export function hasCommand(): boolean {
  return process.channel !== undefined && process.channel !== null;
}

/** The keys of the files that the command has, by their paths. */
export async function keptFiles(): Promise<ReadonlyMap<string, string>> {
  const { channel } = process;
  if (!channel) return new Map();
  // Waiting for it is work: without this, the process might end for want of any.
  channel.ref();
  const { kept } = await new Promise<KeptMessage>((resolve) => process.once('message', (message: KeptMessage) => resolve(message)));
  channel.unref();
  return new Map(kept);
}

/** Resolves when the message is under way. */
export async function tell(message: RenderMessage): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    if (process.send) process.send(message, undefined, undefined, (error) => (error ? reject(error) : resolve()));
    else resolve();
  });
}

export interface Delivery {
  deliver(file: FileWithBytes): Promise<void>;
  /** Counts a file that is drawn and not delivered. */
  count(): Promise<void>;
  /** Delivers what is left. */
  end(): Promise<void>;
}

/** In bytes: how much is delivered at a time. */
const handful = 256 * 1024;

/** Brings drawn files to the command, no faster than it takes them: what waits would fill the memory. */
export function openDelivery(): Delivery {
  let files: FileWithBytes[] = [];
  let size = 0;
  let drawn = 0;
  const send = async (): Promise<void> => {
    const message = { files, drawn };
    files = [];
    size = 0;
    await tell(message);
  };
  const count = async (): Promise<void> => {
    drawn++;
    if (size > handful) await send();
  };
  return {
    async deliver(file) {
      files.push(file);
      size += file.bytes.length;
      await count();
    },
    count,
    end: send,
  };
}
