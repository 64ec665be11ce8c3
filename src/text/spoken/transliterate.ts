type Sound = readonly [letters: RegExp, said: string];

// Tried in order at each place; what an English word most often sounds like in Persian letters.
const SOUNDS: readonly Sound[] = [
  [/(?:tion|ssion)/y, 'شن'],
  [/sion/y, 'ژن'],
  [/ture\b/y, 'چر'],
  [/igh/y, 'ای'],
  [/sch/y, 'ش'],
  [/tch/y, 'چ'],
  [/sh/y, 'ش'],
  [/chr/y, 'کر'],
  [/ch/y, 'چ'],
  [/th/y, 'ت'],
  [/ph/y, 'ف'],
  [/kh/y, 'خ'],
  [/zh/y, 'ژ'],
  [/gh/y, 'گ'],
  [/ck/y, 'ک'],
  [/dge(?<=[aeiouy]dge)/y, 'ج'],
  [/que\b/y, 'ک'],
  [/qu/y, 'کو'],
  [/wh/y, 'و'],
  [/\bwr/y, 'ر'],
  [/\bkn/y, 'ن'],
  [/\b(?:ee|ea)/y, 'ای'],
  [/\bei/y, 'آی'],
  [/(?:ee|ea|ie|ei)/y, 'ی'],
  [/\boo|\bou/y, 'او'],
  [/(?:oo|ou|oa|ow)/y, 'و'],
  // The mute «e» of a short English word: «Kate», «ride», «style».
  [/a(?=[bcdfgklmnpstvz]es?\b)(?<=\b[^aeiouy]{1,3}a)/y, 'ی'],
  [/i(?=[bcdfgklmnprstvz]es?\b)(?<=\b[^aeiouy]{1,3}i)/y, 'ای'],
  [/y(?=[dklmnprt]es?\b)(?<=\b[^aeiouy]{1,3}y)/y, 'ای'],
  [/\bai|\bay/y, 'ای'],
  [/(?:ai|ay)/y, 'ی'],
  [/ey\b/y, 'ی'],
  [/\bau|\baw/y, 'او'],
  [/(?:au|aw(?![aeiou]))/y, 'ا'],
  [/(?:oi|oy)/y, 'وی'],
  [/c(?=[eiy])/y, 'س'],
  [/g(?=[eiy])/y, 'ج'],
  [/\bx/y, 'ز'],
  [/x/y, 'کس'],
  [/\bs(?=[bcdfgjklmnpqrtvwxz])/y, 'اس'],
  [/\ba(?=r)/y, 'آ'],
  [/\ba(?=[bcdfghjklmnpqrstvwxz][aeiouy])/y, 'آ'],
  [/\ba/y, 'ا'],
  [/\be/y, 'ا'],
  [/\bi/y, 'ای'],
  [/\bo/y, 'او'],
  [/\bu/y, 'یو'],
  [/\by(?=[aeiou])/y, 'ی'],
  [/e\b/y, ''],
  [/e/y, ''],
  [/a/y, 'ا'],
  [/i/y, 'ی'],
  [/o/y, 'و'],
  [/u/y, 'و'],
  [/y/y, 'ی'],
  [/b+/y, 'ب'],
  [/c+/y, 'ک'],
  [/d+/y, 'د'],
  [/f+/y, 'ف'],
  [/g+/y, 'گ'],
  [/h/y, 'ه'],
  [/j/y, 'ج'],
  [/k+/y, 'ک'],
  [/l+/y, 'ل'],
  [/m+/y, 'م'],
  [/n+/y, 'ن'],
  [/p+/y, 'پ'],
  [/q/y, 'ک'],
  [/r+/y, 'ر'],
  [/s+/y, 'س'],
  [/t+/y, 'ت'],
  [/v+/y, 'و'],
  [/w/y, 'و'],
  [/z+/y, 'ز'],
];

/** The sounds that can begin with each letter, so that few are tried. */
const BY_LETTER: ReadonlyMap<string, readonly Sound[]> = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [
    letter,
    SOUNDS.filter(([{ source }]) =>
      source
        .replace(/\\b|\(\?:/g, '')
        .split('|')
        .some((spelling) => spelling.startsWith(letter)),
    ),
  ]),
);

/** A Latin word in Persian letters, near to its sound. `word` has only a–z. */
export function transliterate(word: string): string {
  let said = '';
  for (let at = 0; at < word.length;) {
    const next = BY_LETTER.get(word[at]!)?.find(([letters]) => {
      letters.lastIndex = at;
      return letters.test(word);
    });
    said += next?.[1] ?? '';
    at = next ? next[0].lastIndex : at + 1;
  }
  return said;
}
