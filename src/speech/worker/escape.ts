/** A text made safe for eSpeak NG. */
export interface Escaped {
  readonly text: string;
  /** For each code point of `text`, the UTF-16 offset in the original where what it stands for begins. */
  readonly origin: readonly number[];
}

const silent =
  /[\p{Emoji_Modifier}\p{Regional_Indicator}\u{FE0E}\u{FE0F}\u{20E3}\u{E0020}-\u{E007F}]/u;
const pictograph = /\p{Extended_Pictographic}/u;
const unprintable = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/u;
const joiner = '\u200d';

/**
 * eSpeak NG reads SSML with `[[phonemes]]`; this makes every text mean itself: `<` and `&` are escaped, opening brackets
 * that stand together are parted, control characters and lone surrogates become spaces, and what only decorates an emoji
 * is left out, because eSpeak would name each part of it. Phonemes come between U+E000 and U+E001.
 */
export function escape(text: string): Escaped {
  const parts: string[] = [];
  const origin: number[] = [];
  let before = '';
  let offset = 0;
  for (const char of text) {
    const safe = escapeChar(char, before);
    parts.push(safe);
    for (let i = 0; i < safe.length; i += safe.codePointAt(i)! > 0xffff ? 2 : 1)
      origin.push(offset);
    before = char;
    offset += char.length;
  }
  return { text: parts.join(''), origin };
}

function escapeChar(char: string, before: string): string {
  if (char === '<') return '&lt;';
  if (char === '&') return '&amp;';
  if (char === '[' && before === '[') return ' [';
  if (char === '\uE000') return '[[';
  if (char === '\uE001') return ']]';
  if (char === joiner && !/\p{L}/u.test(before)) return '';
  if (before === joiner && pictograph.test(char)) return '';
  if (silent.test(char)) return '';
  return unprintable.test(char) ? ' ' : char;
}
