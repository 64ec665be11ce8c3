import { withEnding } from './with-ending.ts';

/** What eSpeak NG misreads, and how it is said; see `lexicon.tsv`. */
export type Lexicon = (word: string) => string | undefined;

/** What words take on, the longer first, with its phonemes of eSpeak NG; «ی» goes by what is before. */
const ENDINGS: readonly (readonly [written: string, said: string])[] = [
  ['هایشان', 'hAjeSAn'],
  ['هایمان', 'hAjemAn'],
  ['هایتان', 'hAjetAn'],
  ['هایش', 'hAjaS'],
  ['هایم', 'hAjam'],
  ['هایی', 'hAi'],
  ['های', 'hAje'],
  ['ها', 'hA'],
  ['ترین', 'taRin'],
  ['تر', 'taR'],
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
  ['ی', 'i'],
];

/**
 * The lexicon of a table: lines of a word, a tab and its phonemes of eSpeak NG without stress. Its answer for a word that is
 * in it, bare or with an ending, are the phonemes of the whole, also without stress.
 */
export function lexicon(table: string): Lexicon {
  const said = new Map(
    table
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  );
  return (word) => {
    const whole = said.get(word);
    if (whole !== undefined) return whole;
    for (const [written, ending] of ENDINGS) {
      if (!word.endsWith(written)) continue;
      const stem = said.get(word.slice(0, -written.length).replace(/\u200c$/, ''));
      if (stem !== undefined) return withEnding(stem, ending);
    }
    return undefined;
  };
}
