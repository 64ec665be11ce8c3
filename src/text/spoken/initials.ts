import type { Rewrite } from '../rewrite.ts';
import { isAbbreviation, joinsAbbreviation } from '../segment/abbreviations.ts';
import { skipSpacesBack, wordAfter, wordBefore } from '../segment/surroundings.ts';
import { letterName } from './letter-name.ts';
import { LETTER } from './letter-pattern.ts';
import { replaceEach } from './replace-each.ts';

const STOP = new RegExp(
  String.raw`(?<letter>(?<![\p{L}\p{M}\u200C])${LETTER}(?=\.))?\.(?<=${LETTER}\.)(?<gap>\s?)(?=\p{L}|(?<=\s)\d)`,
  'gu',
);

/**
 * Stops that only shorten a name end no sentence for a voice either: «جان اف. کندی», «بی.بی.سی», and a Persian
 * letter is called by its name: «م. آزاد».
 */
export function initials(text: string): Rewrite {
  return replaceEach(text, STOP, ({ groups, index }) => {
    const { letter = '', gap } = groups!;
    const stop = index + letter.length;
    const start = stop + 1 + gap!.length;
    const word = wordBefore(text, stop);
    const next = wordAfter(text, start);
    const previous = wordBefore(text, skipSpacesBack(text, stop - word.length));
    if (/\d$/.test(previous) || (/\d/.test(text[start]!) && !/\p{L}{2}/u.test(previous)))
      return undefined;
    // A unit at the end of its sentence: «۱۵ میلیون ت.», «۴۵ ک‌م/س.».
    if (text[index - 1] === '/' || (letter === 'ت' && /^(?:هزار|میلیون|میلیارد)$/u.test(previous)))
      return undefined;
    const last = word.slice(word.lastIndexOf('.') + 1);
    if (!gap && joinsAbbreviation(last, next)) return letter ? `${letterName(letter)!} ` : '\u200C';
    const stopBehind = text[start + next.length] === '.' ? '.' : '';
    if (!isAbbreviation(word, gap ? previous : '', next + stopBehind)) return undefined;
    return (letterName(letter) ?? '') + (gap || ' ');
  });
}
