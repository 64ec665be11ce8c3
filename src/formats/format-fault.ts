/**
 * Why a file or a paste could not become an article: nothing in it, damaged, over the limit, of a kind
 * no reader knows, or text in no encoding we can tell.
 */
export type FormatFaultCode = 'empty' | 'unreadable' | 'too-large' | 'unsupported' | 'encoding';

/** An expected failure of a reader. `file` names what was given; empty for a paste. */
export class FormatFault extends Error {
  override readonly name = 'FormatFault';

  constructor(
    readonly code: FormatFaultCode,
    readonly file = '',
    options?: ErrorOptions,
  ) {
    super(file ? `${code}: ${file}` : code, options);
  }
}
