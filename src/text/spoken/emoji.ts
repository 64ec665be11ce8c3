import type { Rewrite } from '../rewrite.ts';
import { emojiName } from './emoji-name.ts';
import { replaceEach } from './replace-each.ts';
import type { SpokenOptions } from './spoken-options.ts';
import { textBefore } from './text-before.ts';

// A keycap, a flag, or a pictograph with its skin tone, tags and joined pictographs; repeated ones count once.
const EMOJI =
  /([0-9#*])\uFE0F?\u20E3|(\p{RI}\p{RI}|\p{ExtPict}[\uFE0F\p{EMod}]?[\u{E0020}-\u{E007F}]*(?:\u200D\p{ExtPict}[\uFE0F\p{EMod}]?)*)(?:\s?\2)*|[\p{RI}\p{EMod}\u20E3]|(?<=^|\s)(?:[:;؛]-?[()DP]{1,4}|<3)(?![\p{L}\p{N}])/gu;

/** Pictures of the signs of arithmetic, before a figure. */
const SIGNS: Readonly<Record<string, string>> = {
  '➕': '+',
  '➖': '−',
  '➗': '÷',
  '✖': '×',
  '✖️': '×',
};

/** Emoji are skipped or named; a keycap digit is its digit. */
export function emoji(text: string, manner: SpokenOptions['emoji']): Rewrite {
  return replaceEach(text, EMOJI, ({ 0: token, 1: key, 2: picture, index }) => {
    if (key) return /\d/.test(key) ? `${key} ` : ' ';
    const rest = text.slice(index + token.length, index + token.length + 2);
    const sign = picture && SIGNS[picture];
    const isBefore = /^\s?[\d۰-۹]/.test(rest);
    if (sign && isBefore) return sign;
    const name = manner === 'name' && picture ? emojiName(picture) : undefined;
    if (name) return ` ${name} `;
    return isBefore && /[\d۰-۹]\s?$/.test(textBefore(text, index, 2)) ? '، ' : ' ';
  });
}
