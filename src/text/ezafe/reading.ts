/**
 * One reading of a homograph and the evidence for it: all that is given must hold, and nothing of what must not. Lists
 * hold words, spaces between them.
 */
export interface Reading {
  readonly word: string;
  /** Phonemes of eSpeak NG. */
  readonly say: string;
  /** One of these stands right before the word, two places before it, right after it, two places after it. */
  readonly before?: string;
  readonly before2?: string;
  readonly after?: string;
  readonly after2?: string;
  /** None of these stands there. */
  readonly notBefore?: string;
  readonly notBefore2?: string;
  readonly notAfter?: string;
  readonly notAfter2?: string;
  /** One of these stands before the word in the same clause. */
  readonly near?: string;
  /** Whether the tagger gives the word an ezafe: a verb never has one. */
  readonly joined?: boolean;
  /** Whether the word before has an ezafe, found or written: no verb follows one. */
  readonly under?: boolean;
  /** The clause or even the sentence ends behind the word. */
  readonly ends?: 'clause' | 'sentence';
  /** The evidence settles the ezafe too, whatever the tagger thinks. */
  readonly ezafe?: boolean;
}
