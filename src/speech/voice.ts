/** A voice a reader can choose, whichever engine speaks with it. */
export interface Voice {
  /** Stable across sessions on one device: engine id and the engine's own name for it. */
  readonly id: string;
  readonly engine: string;
  /** As the engine or the device names it. */
  readonly name: string;
  /** BCP 47 as reported, normalised to `-`. */
  readonly language: string;
  /** True when the voice speaks without the internet. */
  readonly local: boolean;
  /** The device did not list it and may not have it: used only when the reader chooses it. */
  readonly unlisted?: true;
  /** False where pitch has no effect, so that the control is hidden. */
  readonly pitch: boolean;
  /** How the spoken copy is written for it: plain integers as digits, or as words. */
  readonly numbers: 'digits' | 'words';
  /** Its engine says Latin words with an English voice, so they are left as they are. */
  readonly english?: true;
}
