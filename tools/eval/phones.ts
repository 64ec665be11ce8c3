import { PHONEMES_END, PHONEMES_START } from '../../src/text/ezafe/phonemes.ts';
import { loadSpeaker } from '../espeak/load.ts';
import { phonemes } from '../espeak/phonemes.ts';

const { pronounce } = await loadSpeaker();

/** eSpeak NG's IPA in the letters of the gold phones, which write neither length, stress nor the glottal stop. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ˈˌːʔ_]|\([^)]*\)/g, ''],
  [/j/g, 'y'],
  [/tʃ/g, 'č'],
  [/dʒ/g, 'j'],
  [/ʃ/g, 'š'],
  [/ʒ/g, 'ž'],
  [/ɑ/g, 'ā'],
  [/q1/g, 'q'],
  [/ɡ/g, 'g'],
];

/** What the embedded voice says for spoken text with inline phonemes, in the letters of the gold phones, `between` between words. */
export function said(text: string, between = ''): string {
  const inline = pronounce(text)
    .text.replaceAll(PHONEMES_START, '[[')
    .replaceAll(PHONEMES_END, ']]');
  const ipa = phonemes(inline, 'fa', { inline: true });
  const spoken = LETTERS.reduce((phones, [from, to]) => phones.replace(from, to), ipa);
  return spoken.replace(/\s+/g, between);
}

/** Phones to change, add and leave out to get from what was said to `gold`, whose spaces do not count. */
export function phoneErrors(said: string, gold: string): number {
  const from = [...said];
  let row = Array.from({ length: from.length + 1 }, (_, i) => i);
  for (const phone of gold.replaceAll(' ', '')) {
    const next = [row[0]! + 1];
    from.forEach((other, i) => {
      next.push(Math.min(next[i]! + 1, row[i + 1]! + 1, row[i]! + (other === phone ? 0 : 1)));
    });
    row = next;
  }
  return row.at(-1)!;
}
