/**
 * One reading of a homograph and the evidence for it: all that is given must hold. `before`, `before2` and `after`,
 * `after2` list words one and two places away; `notBefore` lists words
 * that must not stand before it, `notAfter` and `notAfter2` those that must not follow; `ends`: the clause ends behind
 * the word.
 */
export interface Reading {
  readonly word: string;
  /** Phonemes of eSpeak NG. */
  readonly say: string;
  readonly before?: string;
  readonly before2?: string;
  readonly after?: string;
  readonly after2?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly notAfter2?: string;
  readonly ends?: true;
  /** The evidence settles the ezafe too, whatever the tagger thinks. */
  readonly ezafe?: boolean;
}
