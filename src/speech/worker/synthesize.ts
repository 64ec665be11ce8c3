import { Moved, serve } from '../../base/channel.ts';
import { sealWorker } from '../../base/seal-worker.ts';
import { unpack } from '../../base/unpack.ts';
import type { Espeak, LoadEspeak } from './espeak.ts';
import type { SpeakerCalls } from './protocol.ts';
import { render } from './render.ts';

sealWorker('own host');

let espeak: Espeak | undefined;

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
    const { eSpeakNGWorker: Speaker } = await load({
      getPreloadedPackage: () => unpacked,
      ...(wasmBinary && { wasmBinary }),
      print: nothing,
      printErr: nothing,
    });
    const speaker = new Speaker();
    if (speaker.set_voice('fa') !== 0) throw new Error('eSpeak NG has no voice fa');
    espeak = speaker;
  },
  render(request) {
    if (!espeak) throw new Error('Asked to speak before the engine was loaded');
    const rendering = render(espeak, request);
    return new Moved(rendering, [rendering.pcm.buffer]);
  },
});
