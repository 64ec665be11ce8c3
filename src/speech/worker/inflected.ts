import { withEnding } from './with-ending.ts';

/** What words take on, the longer first, with its phonemes of eSpeak NG; some of them go by the sound before (`withEnding`). */
const ENDINGS: readonly (readonly [written: string, said: string])[] = [
  ['هایشان', 'hAjeSAn'],
  ['هایمان', 'hAjemAn'],
  ['هایتان', 'hAjetAn'],
  ['هایش', 'hAjaS'],
  ['هایم', 'hAjam'],
  ['هایی', 'hAi'],
  ['های', 'hAje'],
  ['ها', 'hA'],
  ['\u200cترین', 'taRin'],
  ['\u200cتر', 'taR'],
  ['\u200cشان', 'eSAn'],
  ['\u200cمان', 'emAn'],
  ['\u200cتان', 'etAn'],
  ['\u200cاش', 'aS'],
  ['\u200cام', 'am'],
  ['\u200cات', 'at'],
  ['\u200cاند', 'and'],
  ['\u200cاست', 'ast'],
  ['\u200cای', 'i'],
  ['\u200cی', 'je'],
  ['یی', 'ji'],
  ['ی', 'i'],
];

/** Phonemes of a word that is `known` by itself or by its stem, without stress; nothing for others. */
export function inflected(
  word: string,
  known: (stem: string) => string | undefined,
): string | undefined {
  const whole = known(word);
  if (whole !== undefined) return whole;
  for (const [written, ending] of ENDINGS) {
    if (!word.endsWith(written)) continue;
    const stem = word.slice(0, -written.length).replace(/\u200c$/, '');
    // «نیکلای» with «ی» is no word of its own.
    const said = stem.endsWith('ی') && written.startsWith('ی') ? undefined : known(stem);
    if (said !== undefined) return withEnding(said, ending);
  }
  return undefined;
}
