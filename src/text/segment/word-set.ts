import { fold } from '../fold.ts';

/** Words to be recognised however their letters, half-spaces and vowel signs are written. */
export class WordSet {
  private readonly words: ReadonlySet<string>;

  /** `list` holds words with spaces between them. */
  constructor(list: string) {
    this.words = new Set(fold(list).split(' '));
  }

  has(word: string): boolean {
    return this.words.has(fold(word));
  }
}
