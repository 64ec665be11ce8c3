import { FormatFault } from './format-fault.ts';
import { unscramble } from './unscramble.ts';

/** An encoding that Persian text is found in. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'iso-8859-6';

/** Letters of running Persian text; a right guess at the encoding is mostly these. */
const PERSIAN = /[ابپتثجچحخدذرزژسشصضطظعغفقکكگلمنوهیيىئؤأآءة]/g;
/** What a wrong guess is full of: letters no Persian text has beside Arabic ones, and non-characters. */
const ODD = /[\u0080-\u009F\uFFFD\uE000-\uF8FF\u4E00-\u9FFF\uAC00-\uD7A3]/g;
const SAMPLE = 65_536;
const LINE_END = 0x0a;

/**
 * Decodes the bytes of a text file: by its byte order mark, else UTF-8 when it is valid, else the
 * encoding in which it reads most like Persian.
 * @throws FormatFault `encoding` when it reads like text in none of them
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const mark = byMark(bytes);
  const valid = mark ? undefined : validUtf8(bytes);
  if (valid !== undefined) return { text: unscramble(valid), encoding: 'utf-8' };
  const encoding = mark ?? byLetters(bytes);
  if (!encoding) throw new FormatFault('encoding');
  const isOfBytes = !mark && encoding !== 'utf-16le' && encoding !== 'utf-16be';
  const text = isOfBytes ? byLine(bytes, encoding) : new TextDecoder(encoding).decode(bytes);
  return { text: unscramble(text), encoding };
}

/** Texts of different programs may have been put into one file: its lines are read one by one. */
function byLine(bytes: Uint8Array, encoding: TextEncoding): string {
  const usual = new TextDecoder(encoding);
  const lines: string[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(LINE_END, from) + 1 || bytes.length;
    const line = bytes.subarray(from, end);
    const valid = encoding === 'utf-8' || isPersianUtf8(line) ? validUtf8(line) : undefined;
    const other = valid === undefined && encoding === 'utf-8' ? byLetters(line) : undefined;
    lines.push(valid ?? (other ? new TextDecoder(other) : usual).decode(line));
    from = end;
  }
  return lines.join('');
}

/** Letters of Persian are two bytes in UTF-8, the first of them one of four that seldom stand before such a second. */
function isPersianUtf8(line: Uint8Array): boolean {
  let high = 0;
  let pairs = 0;
  line.forEach((byte, i) => {
    if (byte >= 0x80) high++;
    if ((byte & 0xfc) === 0xd8 && (line[i + 1]! & 0xc0) === 0x80) pairs++;
  });
  return pairs * 3 > high;
}

function byMark([a, b, c]: Uint8Array): TextEncoding | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** UTF-8 is strict: text in another encoding is hardly ever valid, but for UTF-16, full of control bytes. A few are dirt. */
function validUtf8(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.reduce((sum, byte) => sum + (byte < 9 ? 1 : 0), 0);
  if (controls > sample.length / 20) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function byLetters(bytes: Uint8Array): TextEncoding | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const candidates: TextEncoding[] = [
    'windows-1256',
    'iso-8859-6',
    'utf-16le',
    'utf-16be',
    'utf-8',
  ];
  const scored = candidates.map((encoding) => ({ encoding, score: score(sample, encoding) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0.5 ? best.encoding : undefined;
}

/** The share of Persian or Latin letters, spaces and digits in the text, less the oddities. */
function score(sample: Uint8Array, encoding: TextEncoding): number {
  const text = new TextDecoder(encoding).decode(sample);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const familiar = count(PERSIAN) + 0.7 * count(/[A-Za-z0-9۰-۹ \n،.]/g);
  return (familiar - 4 * count(ODD) - 4 * count(/[\0-\x08\x0E-\x1F]/g)) / (text.length || 1);
}
