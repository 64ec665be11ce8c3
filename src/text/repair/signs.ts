/** What any Persian text is made of; nearly all rules look for something else. */
const PLAIN = ' \u200cآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئؤأ۰۱۲۳۴۵۶۷۸۹.،؛:؟!«»()';

const SPACE = 0x20;
const STRANGE = 1 << 31;
/** The bit of each unit that is looked for, or is strange. Of many that are looked for some share a bit. */
const bits = new Int32Array(0x10000).fill(STRANGE);
for (const unit of PLAIN) bits[unit.charCodeAt(0)] = 0;
let count = 0;

/** The bits of the units of a text: of all, of those behind a space, and of those before one. */
interface Signs {
  readonly all: number;
  readonly afterSpace: number;
  readonly beforeSpace: number;
}

// Every rule asks about the same text, one after the other.
let lastText = '';
let last: Signs = { all: 0, afterSpace: 0, beforeSpace: 0 };

/** Whether a text has nothing but letters of Persian, its digits, spaces, half-spaces and common punctuation. */
export function isPlain(text: string): boolean {
  return signsOf(text).all >= 0;
}

/**
 * A quick look for signs without which a rule finds nothing: one unit, or one with a space before or behind it.
 * It answers false only where a text has none of them. To be made when a module loads.
 */
export function lookFor(...signs: readonly string[]): (text: string) => boolean {
  let all = 0;
  let afterSpace = 0;
  let beforeSpace = 0;
  for (const sign of signs) {
    if (sign.length === 1) all |= bitOf(sign);
    else if (sign.startsWith(' ')) afterSpace |= bitOf(sign.charAt(1));
    else beforeSpace |= bitOf(sign.charAt(0));
  }
  return (text) => {
    const seen = signsOf(text);
    return (
      ((seen.all & all) | (seen.afterSpace & afterSpace) | (seen.beforeSpace & beforeSpace)) !== 0
    );
  };
}

function bitOf(unit: string): number {
  const code = unit.charCodeAt(0);
  const known = bits[code]! & ~STRANGE;
  const bit = known || 1 << (count++ % 31);
  bits[code]! |= bit;
  return bit;
}

function signsOf(text: string): Signs {
  if (text === lastText) return last;
  let all = 0;
  let afterSpace = 0;
  let beforeSpace = 0;
  let before = 0;
  let isSpaced = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const bit = bits[code]!;
    all |= bit;
    if (isSpaced) afterSpace |= bit;
    isSpaced = code === SPACE;
    if (isSpaced) beforeSpace |= before;
    before = bit;
  }
  lastText = text;
  return (last = { all, afterSpace, beforeSpace });
}
