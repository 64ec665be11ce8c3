/** One thing eSpeak NG tells while it speaks. */
export interface EspeakEvent {
  readonly type:
    'word' | 'sentence' | 'mark' | 'play' | 'end' | 'msg_terminated' | 'phoneme' | 'samplerate';
  /** 1-based code point of the text that was given; only roughly right inside numbers. */
  readonly text_position: number;
  /** In code points. */
  readonly word_length: number;
  /** Milliseconds from the start of the sound. */
  readonly audio_position: number;
  /** A phoneme in IPA for `phoneme`, a running number for `word`. */
  readonly id?: string | number;
}

/** eSpeak NG's speaker, as far as this app uses it. Rate is in words a minute, pitch and range 0–100. */
export interface Espeak {
  /** Zero when there is such a voice. */
  set_voice(language: string): number;
  set_pitch(pitch: number): void;
  set_rate(wordsPerMinute: number): void;
  get_samplerate(): number;
  /**
   * Reads `text`, which is SSML with `[[phonemes]]`, and hands over mono sound piece by piece with the events that
   * fall into it. Synchronous; ends early when `take` returns true.
   */
  synthesize(
    text: string,
    take: (pcm: Int16Array, events: readonly EspeakEvent[]) => boolean,
  ): void;
  /** Where in the engine's memory the phonemes of a text stand: its own names, parted by `_`, ended by a zero. */
  text_to_phonemes(text: string, ipa: 0): { readonly ptr: number };
}

/** The program of eSpeak NG, loaded. */
export interface EspeakModule {
  readonly eSpeakNGWorker: new () => Espeak;
  /** Its memory, which may be another one after each call. */
  readonly HEAPU8: Uint8Array;
  _free(address: number): void;
}

/** The default export of the trimmed eSpeak NG program. */
export type LoadEspeak = (options: {
  /** Hands over the data package instead of letting the program fetch it. */
  getPreloadedPackage(): ArrayBuffer;
  /** The engine as WebAssembly; only the program that has it as a script needs none. */
  wasmBinary?: ArrayBuffer;
  print(line: string): void;
  printErr(line: string): void;
}) => Promise<EspeakModule>;
