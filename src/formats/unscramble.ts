const PERSIAN = /[\u0620-\u064A\u067E\u0686\u0698\u06A9\u06AF\u06CC]/g;
const SAMPLE = 20_000;
/** What Persian in UTF-8 looks like when it is read in one of these: its letters begin with one of few bytes. */
const SIGNS: readonly (readonly [encoding: string, sign: RegExp])[] = [
  ['windows-1252', /[ØÙÚÛ][\u0080-\u00BF\u0152-\u0178\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/g],
  [
    'windows-1256',
    /[طظعغ][\u0080-\u00BF\u0600-\u06FF\u0152-\u0192\u02C6\u2013-\u203A\u20AC\u2122\u200C-\u200F]/g,
  ],
];

/**
 * Puts right a text whose UTF-8 was once taken for another encoding and saved so («Ø³Ù„Ø§Ù…», «ط³ظ„ط§ظ…» for «سلام»):
 * only when most of it looks so and all of it can be read back. Any other text stays as it is.
 */
export function unscramble(text: string): string {
  const sample = text.slice(0, SAMPLE);
  for (const [encoding, sign] of SIGNS) {
    const signs = sample.match(sign)?.length ?? 0;
    const letters = sample.match(/[^\s\p{P}\d]/gu)?.length ?? 0;
    if (signs < 4 || signs * 2 < letters * 0.7) continue;
    const right = readBack(text, encoding);
    if (right && (right.slice(0, SAMPLE).match(PERSIAN)?.length ?? 0) >= signs * 0.7) return right;
  }
  return text;
}

function readBack(text: string, encoding: string): string | undefined {
  const byteOf = bytesOf(encoding);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf.get(text[i]!);
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * An encoding of one byte a letter, by asking its decoder what each byte is. Programs that take Latin 1 at its word leave
 * control characters for what other encodings have there.
 */
function bytesOf(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  return new Map([
    ...all.map((byte): [string, number] => [String.fromCharCode(byte), byte]),
    ...all.map((byte): [string, number] => [decoder.decode(Uint8Array.of(byte)), byte]),
  ]);
}
