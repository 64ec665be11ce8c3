import { anySignal } from './base/any-signal.ts';
import { connect, type Channel } from './base/channel.ts';
import type { Draft } from './formats/draft.ts';
import { beginningOf } from './formats/beginning-of.ts';
import { FormatFault } from './formats/format-fault.ts';
import { readText, type TextSource } from './formats/read-text.ts';
import type { Reading } from './formats/reading.ts';
import { tellBeginning } from './formats/tell-beginning.ts';
import type { TextCalls } from './plain/protocol.ts';
import { scriptUrl } from './script-url.ts';

/** The share of the work after which a text is understood, and only has to come over. */
const UNDERSTOOD = 0.9;

/**
 * Reads texts in a worker, started at the first need and ended with its lifetime; where none can be had, on the page.
 * Rejects with FormatFault, or with the signal's reason.
 * @param worker the address of the worker
 */
export function textReader(
  worker: string,
  lifetime: AbortSignal,
): (source: TextSource, reading: Reading) => Promise<Draft> {
  let started: Started | undefined;
  const start = (): Started => {
    const over = new AbortController();
    const work = anySignal([lifetime, over.signal]);
    const aside = new Worker(scriptUrl(worker), { type: 'module' });
    const lost = new Promise<never>((_, reject) =>
      aside.addEventListener('error', () => reject(new Error(`No worker ${worker}`))),
    );
    lost.catch(() => undefined); // told to whoever waits, and to no one else
    work.addEventListener('abort', () => aside.terminate());
    return { channel: connect<TextCalls>(aside, work), lost, over };
  };

  const readAside = async (
    { channel, lost }: Started,
    source: TextSource,
    { signal, progress }: Omit<Reading, 'beginning'>,
  ): Promise<Draft> => {
    const { port1: shares, port2: told } = new MessageChannel();
    shares.onmessage = ({ data }) => progress?.(UNDERSTOOD * (data as number));
    const read = await Promise.race([
      channel.call('read', { source, told }, signal, [told]),
      lost,
    ]).finally(() => shares.close());
    if ('fault' in read) throw new FormatFault(read.fault);
    const { draft, count } = read;
    const blocks: Draft['blocks'][number][] = [];
    while (blocks.length < count) {
      progress?.(UNDERSTOOD + ((1 - UNDERSTOOD) * blocks.length) / count);
      const some = channel.call('blocks', blocks.length, signal);
      blocks.push(...(await Promise.race([some, lost])));
    }
    return { ...draft, blocks };
  };

  return async (source, reading) => {
    const { signal, beginning } = reading;
    const first = beginning && beginningOf(source);
    const reader = (started ??= start());
    try {
      if (first)
        await tellBeginning(beginning, async () => {
          const draft = await readAside(reader, first, { signal });
          // How its last block ends is not known yet.
          return { ...draft, blocks: draft.blocks.slice(0, -1) };
        });
      return await readAside(reader, source, reading);
    } catch (error) {
      if (error instanceof FormatFault) throw error;
      // At work it hears nothing, and the next text would wait for what nobody wants.
      reader.over.abort();
      if (started === reader) started = undefined;
      signal.throwIfAborted();
      lifetime.throwIfAborted();
      return readText(source);
    }
  };
}

/** A worker and the way to it. */
interface Started {
  readonly channel: Channel<TextCalls>;
  /** Rejects when it ends by a fault. */
  readonly lost: Promise<never>;
  /** Ends it. */
  readonly over: AbortController;
}
