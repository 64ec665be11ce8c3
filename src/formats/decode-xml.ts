import { decodeText } from './decode-text.ts';

const DECLARED = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/;
/** Bytes in which a declaration has to end. */
const HEAD = 300;

/**
 * Decodes XML: by its byte order mark, as UTF-8 when all of it is that, or else as it declares; one that declares what is
 * not known is read as any text.
 * @throws FormatFault `encoding`
 */
export function decodeXml(bytes: Uint8Array): string {
  const isMarked = bytes[0] === 0xff || bytes[0] === 0xfe;
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const declared = isMarked ? undefined : DECLARED.exec(head)?.[1];
  if (!declared) return decodeText(bytes).text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const encoding = /^utf-?8$/i.test(declared) ? undefined : decoderOf(declared);
    return encoding ? encoding.decode(bytes) : decodeText(bytes).text;
  }
}

function decoderOf(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}
