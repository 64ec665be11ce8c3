import { Piece } from './spaced-features.ts';

const WORDS =
  'یه اگه دیگه اون اونا اونجا خونه واسه آره چیه کیه اینه همینه همون بهش ازش میشه نمیشه دونم دونن تونم تونن خونن کنن زنن بینن خورن گیرن دارن ' +
  'اینا اونم باهاش باهام براش برام واسم اومد اومدم اومدن میاد نمیاد بذار بذارم بذاره نذار اینجوری اونجوری همینجوری اینطوری چجوری چیکار یهو هیشکی کدوم ' +
  'هاتون هاشون هامونو هاتونو هاشونو هاشو';
/** Stems that are spoken so, and endings, of which those of the first person are also written. */
const STEMS = 'خون دون تون خوا خو گ ر د ش';
const ANY_STEMS = `${STEMS} کن زن بین`;
const ENDINGS = 'ه ین ن';

const spoken = new Set(WORDS.split(' '));
for (const prefix of ['می', 'نمی']) {
  for (const stem of STEMS.split(' '))
    for (const ending of ['م', 'یم']) spoken.add(prefix + stem + ending);
  for (const stem of ANY_STEMS.split(' '))
    for (const ending of ENDINGS.split(' ')) spoken.add(prefix + stem + ending);
}

/** Of what one has, «کتاب‌هاشون» and «پول‌هامو»; «هامون» alone is a lake. */
const OWNED = /..ها[متش](?:ون)?و$|..ها[متش]ون$/;

/** Whether a word is of spoken Persian: «خونه», «می‌دونم». Few of written Persian look like these. */
export function isSpoken(letters: string): boolean {
  return spoken.has(letters) || OWNED.test(letters);
}

/** Those that are names too: «دارن آرونوفسکی». */
export const SPOKEN_NAME = /^(?:دارن|براش|کدوم|یهو)$/;

const piece = (letters: string): Piece => new Piece(letters);
/** Endings as they are spoken, with the written ones that the model of spaces knows. */
const WRITTEN: ReadonlyMap<string, Piece> = new Map([
  ['مون', piece('مان')],
  ['تون', piece('تان')],
  ['شون', piece('شان')],
  ['هام', piece('هایم')],
  ['هات', piece('هایت')],
  ['هاش', piece('هایش')],
  ['هامون', piece('هایمان')],
  ['هاتون', piece('هایتان')],
  ['هاشون', piece('هایشان')],
]);
/** The same of those that follow a silent ه: «خونه ش», «رفته ن». */
const AFTER_HEH: ReadonlyMap<string, Piece> = new Map([
  ['م', piece('ام')],
  ['ت', piece('ات')],
  ['ش', piece('اش')],
  ['ن', piece('اند')],
]);

/** What is no ending in written Persian but a name: «شون», «بان کی‌مون», «دریاچهٔ هامون». */
export const SPOKEN_ENDING = /^(?:ها)?[شتم]ون$/;

/** Those of them that are names in dialogue too; «هاشون» is none. */
export const NAME_ENDING = /^(?:شون|مون|هامون)$/;

/** «کتاب‌هاشو»: with the «رو» of what is done to it. */
const DONE_TO = /(?<=[متش]|ون)و$/;

/** The written form of a spoken ending that stands behind `left`, if it is one. */
export function writtenEnding(left: string, ending: string): Piece | undefined {
  const bare = ending.startsWith('ها') ? ending.replace(DONE_TO, '') : ending;
  return WRITTEN.get(bare) ?? (/.ه$/.test(left) ? AFTER_HEH.get(bare) : undefined);
}

const JOINED_ENDING = /(?:ها[متش](?:ون)?و?|(?<=..ه)(?:[متش](?:ون)?|ن))$/;

/** A word that ends as it is spoken, such as «خونهتون»: where the ending begins, and the word as it is written. */
export function writtenWord(letters: string): { cut: number; written: string } | undefined {
  const ending = JOINED_ENDING.exec(letters)?.[0];
  if (ending === undefined) return undefined;
  const stem = letters.slice(0, -ending.length);
  // Only a silent ه takes «ای», as that of «خونه» does and that of «توجه» does not.
  const written = ending.length === 1 ? 'ای' : writtenEnding(stem, ending)!.letters;
  return { cut: stem.length, written: stem + written };
}
