/**
 * The IPC channel to the command that started this process. Without one (`astro build` by hand), nothing is restored, and Astro writes every file.
 */
import type { CachedMessage, RenderMessage } from '../../build/render-messages.ts';
import type { FileWithBytes } from '../../disk/read-files.ts';

export function hasCommand(): boolean {
  return process.channel !== undefined && process.channel !== null;
}

/** Waits for the command's message: the cache keys of the files that it restores, by path. */
export async function cachedFiles(): Promise<ReadonlyMap<string, string>> {
  const { channel } = process;
  if (!channel) return new Map();
  // Keeps the process alive while it waits.
  channel.ref();
  const { cached } = await new Promise<CachedMessage>((resolve) => process.once('message', (message: CachedMessage) => resolve(message)));
  channel.unref();
  return new Map(cached);
}

/** Resolves when the message is sent. */
export async function sendToCommand(message: RenderMessage): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    if (process.send) process.send(message, undefined, undefined, (error) => (error ? reject(error) : resolve()));
    else resolve();
  });
}

export interface Delivery {
  deliver(file: FileWithBytes): Promise<void>;
  /** Counts a rendered file that is not sent. */
  count(): Promise<void>;
  /** Sends the remaining files. */
  end(): Promise<void>;
}

/** In bytes: the size of one batch. */
const batchSize = 256 * 1024;

/** Sends rendered files to the command, no faster than the command receives them: waiting files would fill the memory. */
export function openDelivery(): Delivery {
  let files: FileWithBytes[] = [];
  let size = 0;
  let rendered = 0;
  const send = async (): Promise<void> => {
    const message = { files, rendered };
    files = [];
    size = 0;
    await sendToCommand(message);
  };
  const count = async (): Promise<void> => {
    rendered++;
    if (size > batchSize) await send();
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
