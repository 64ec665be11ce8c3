/** A reader's own pronunciation: a word or phrase as it is written, and how to say it. */
export interface Pronunciation {
  readonly written: string;
  readonly said: string;
}

/** What the voice that will speak is good at, and what its listener wants. */
export interface SpokenOptions {
  /** `digits` for engines that read plain integers better from digits (eSpeak, Piper). */
  readonly numbers: 'words' | 'digits';
  /** `voice` when an English voice will take the Latin runs; they are then left as they are. */
  readonly english: 'voice' | 'letters';
  readonly emoji: 'skip' | 'name';
  readonly pronunciations: readonly Pronunciation[];
}
