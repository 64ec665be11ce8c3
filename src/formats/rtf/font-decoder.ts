import { encodingOfCharset, encodingOfCodePage } from './code-pages.ts';

/** The set of signs that a font of pictures has: of them the dot of a list is known. */
const SYMBOLS = 2;
const DOT = 0xb7;

/** Knows the fonts of a document, and turns bytes into text by them. */
export class FontDecoder {
  /** The code page of the document. */
  codePage = 'windows-1252';
  private readonly charsets = new Map<number, string | typeof SYMBOLS>();
  private readonly decoders = new Map<string, TextDecoder>();

  setCodePage(page: number): void {
    this.codePage = encodingOfCodePage(page) ?? this.codePage;
  }

  setFont(font: number, by: { charset: number } | { codePage: number }): void {
    const encoding =
      'charset' in by
        ? by.charset === SYMBOLS
          ? SYMBOLS
          : encodingOfCharset(by.charset)
        : encodingOfCodePage(by.codePage);
    if (encoding) this.charsets.set(font, encoding);
  }

  decode(bytes: Uint8Array, font: number | undefined): string {
    const encoding = this.charsets.get(font ?? -1) ?? this.codePage;
    if (encoding === SYMBOLS)
      return Array.from(bytes, (byte) =>
        byte < 0x80 ? String.fromCharCode(byte) : byte === DOT ? '•' : '',
      ).join('');
    let decoder = this.decoders.get(encoding);
    if (!decoder) this.decoders.set(encoding, (decoder = new TextDecoder(encoding)));
    return decoder.decode(bytes);
  }
}
