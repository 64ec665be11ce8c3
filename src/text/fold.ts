/** Characters that people write in several ways, each to the one it is searched by. */
const same = new Map<string, string>([
  ...pairs('يىئېێ', 'ی'),
  ...pairs('كڪګ', 'ک'),
  ...pairs('أإآٱ', 'ا'),
  ...pairs('ؤ', 'و'),
  ...pairs('ةۀە', 'ه'),
]);

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((letter) => [letter, to]);
}

/**
 * The form in which texts are compared when searching: Arabic and Persian letters and digits alike, without
 * half-spaces, diacritics and case; white space as one space. For comparing only: it has no offset map.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(
      /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD]/g,
      '',
    )
    .replace(/[يىئېێكڪګأإآٱؤةۀە]/g, (letter) => same.get(letter) ?? letter)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\s+/g, ' ');
}
