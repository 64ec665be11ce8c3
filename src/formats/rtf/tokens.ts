/**
 * One piece of RTF: the sign of a group, a control word with its number or a control symbol by its name, a byte written
 * as `\'xx`, or bytes that stand as they are, from one offset to another: of text or, when `binary`, of data.
 */
export type Token =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  | { readonly kind: 'byte'; readonly byte: number }
  | {
      readonly kind: 'bytes';
      readonly from: number;
      readonly to: number;
      readonly binary: boolean;
    };

const [OPEN, CLOSE, BACKSLASH, QUOTE, MINUS, SPACE] = [0x7b, 0x7d, 0x5c, 0x27, 0x2d, 0x20];
const LONGEST_WORD = 32;
const MOST_DIGITS = 10;

const isLineEnd = (byte: number): boolean => byte === 0x0a || byte === 0x0d;
const isLetter = (byte = 0): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isDigit = (byte = 0): boolean => byte >= 0x30 && byte <= 0x39;

/** Takes RTF apart, once through; whatever its bytes are. Source: Rich Text Format 1.9.1, “Basic entities”. */
export function* tokens(bytes: Uint8Array): Generator<Token, void> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (byte === OPEN || byte === CLOSE) {
      at++;
      yield { kind: byte === OPEN ? 'open' : 'close' };
    } else if (byte === BACKSLASH) {
      const { token, end } = control(bytes, at + 1);
      at = end;
      if (token) yield token;
      if (token?.kind === 'word' && token.name === 'bin') {
        const to = Math.min(bytes.length, at + Math.max(0, token.value ?? 0));
        yield { kind: 'bytes', from: at, to, binary: true };
        at = to;
      }
    } else if (isLineEnd(byte)) {
      at++;
    } else {
      const from = at;
      while (at < bytes.length && !isSign(bytes[at]!)) at++;
      yield { kind: 'bytes', from, to: at, binary: false };
    }
  }
}

function isSign(byte: number): boolean {
  return byte === OPEN || byte === CLOSE || byte === BACKSLASH || isLineEnd(byte);
}

/** What stands behind a backslash, and where it ends. */
function control(bytes: Uint8Array, start: number): { token?: Token; end: number } {
  const first = bytes[start];
  if (first === undefined) return { end: start };
  if (first === QUOTE) {
    const byte = parseInt(String.fromCharCode(...bytes.subarray(start + 1, start + 3)), 16);
    return { ...(byte >= 0 && { token: { kind: 'byte', byte } }), end: start + 3 };
  }
  if (!isLetter(first)) {
    // A backslash at the end of a line ends a paragraph.
    const name = isLineEnd(first) ? 'par' : String.fromCharCode(first);
    return { token: { kind: 'word', name, value: undefined }, end: start + 1 };
  }
  let at = start;
  while (isLetter(bytes[at]) && at < start + LONGEST_WORD) at++;
  const name = String.fromCharCode(...bytes.subarray(start, at));
  const digits = bytes[at] === MINUS ? at + 1 : at;
  let value: number | undefined;
  if (isDigit(bytes[digits])) {
    const from = at;
    for (at = digits; isDigit(bytes[at]) && at < digits + MOST_DIGITS; at++);
    value = Number(String.fromCharCode(...bytes.subarray(from, at)));
  }
  if (bytes[at] === SPACE) at++;
  return { token: { kind: 'word', name, value }, end: at };
}
