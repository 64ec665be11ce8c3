/**
 * Why a file or a paste could not become an article: nothing in it, damaged, over the limit, of a kind no reader
 * knows, text in no encoding we can tell, locked with a password or by a seller, pictures of pages instead of text,
 * a kind of Word file from before docx, or an archive made to fill the device.
 */
export type FormatFaultCode =
  | 'empty'
  | 'unreadable'
  | 'too-large'
  | 'unsupported'
  | 'encoding'
  | 'password'
  | 'protected'
  | 'scanned'
  | 'old-word'
  | 'bomb';

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
