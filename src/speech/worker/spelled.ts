/** Signs over a letter in the order that eSpeak NG reads, and one spelling for what has several: «حقِّ», «خانۀ», «لطفًا». */
export function spelled(word: string): string {
  return word
    .replace(/([\u064b-\u0650\u0652])\u0651/g, '\u0651$1')
    .replaceAll('ۀ', 'ه\u0654')
    .replace(/\u064bا$/, 'ا\u064b');
}
