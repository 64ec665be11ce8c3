/** Letters that sound in Persian otherwise than without their mark, and letters that are no other with a mark. */
const SOUNDS: Readonly<Record<string, string>> = {
  č: 'ch',
  ć: 'ch',
  š: 'sh',
  ş: 'sh',
  ș: 'sh',
  ś: 'sh',
  ž: 'zh',
  ż: 'zh',
  ñ: 'ni',
  ğ: 'gh',
  ä: 'e',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'e',
  œ: 'e',
  ə: 'a',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};
const MARKED = new RegExp(`[${Object.keys(SOUNDS).join('')}]`, 'gi');
const TURKISH = /[şğıİ]/i;

/** A Latin word of any language in the letters a–z, near to its sound: «Beşiktaş» is «Beshiktash». */
export function foldLatin(word: string): string {
  if (/^[A-Za-z]*$/.test(word)) return word;
  const turkish = TURKISH.test(word);
  return word
    .normalize('NFC')
    .replace(/é$/, 'eh')
    .replace(/c/gi, turkish ? 'j' : '$&')
    .replace(/ç/gi, turkish ? 'ch' : 's')
    .replace(MARKED, (letter) => capitalized(SOUNDS[letter.toLowerCase()]!, letter))
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** A capital stays one, so that names in one word are still parted: «DžinDžić». */
function capitalized(sound: string, letter: string): string {
  return letter === letter.toLowerCase() ? sound : sound[0]!.toUpperCase() + sound.slice(1);
}
