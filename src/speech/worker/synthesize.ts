import { Moved, serve } from '../../base/channel.ts';
import { sealWorker } from '../../base/seal-worker.ts';
import { unpack } from '../../base/unpack.ts';
import type { LoadEspeak } from './espeak.ts';
import lexicon from './lexicon.tsv?raw';
import type { SpeakerCalls } from './protocol.ts';
import { render } from './render.ts';
import { speaker, type Speaker } from './speaker.ts';

sealWorker('own host');

let speaking: Speaker | undefined;

const nothing = (): void => undefined;

/** The embedded voice off the main thread: a dedicated worker that answers `SpeakerCalls`. */
serve<SpeakerCalls>(self, {
  async load({ program, data, engine }) {
    const importing = import(/* @vite-ignore */ program) as Promise<{ default: LoadEspeak }>;
    const [{ default: load }, unpacked, wasmBinary] = await Promise.all([
      importing,
      unpack(data),
      engine && unpack(engine),
    ]);
    const module = await load({
      getPreloadedPackage: () => unpacked,
      ...(wasmBinary && { wasmBinary }),
      print: nothing,
      printErr: nothing,
    });
    speaking = speaker(module, lexicon);
  },
  render(request) {
    if (!speaking) throw new Error('Asked to speak before the engine was loaded');
    const rendering = render(speaking, request);
    return new Moved(rendering, [rendering.pcm.buffer]);
  },
});
