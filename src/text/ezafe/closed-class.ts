import { PAST_STEMS, PRESENT_STEMS } from '../verb-stems.ts';

/** Words of the closed classes, one class a line; the class is one of the tagger's features. */
const CLASSES = [
  'را',
  'و یا',
  'از به در با بر تا بی جز مگر چون',
  'برای بدون درباره زیر روی نزد پیش پس بین میان کنار توی علیه مانند مثل طی تحت توسط ضد طبق',
  'که اگر زیرا چه هرچند ولی اما بلکه لیکن نیز هم',
  'این آن همین همان هر هیچ چند کدام چنین چنان یک دو سه چهار',
  'من تو او وی ما شما آنها آن‌ها ایشان آنان خود خویش',
  'است بود شد شده کرد کرده دارد داشت گفت می‌شود نیست هست شود کند باشد',
  '. ، ؛ : ؟ ! , ? ...',
  '« » ( ) [ ] " -',
];

const CLASS_OF: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

const PAST = `(?:${PAST_STEMS.join('|')})`;
const PRESENT = `(?:${PRESENT_STEMS.join('|')})`;

/** Classes told by shape alone, tried in this order after the lists. */
const SHAPES: readonly (readonly [RegExp, number])[] = [
  [/^\p{N}/u, 20],
  [/^\p{Script=Latin}/u, 21],
  [/^[^\p{L}]+$/u, 22],
  [/^ن?می\u200c/, 23],
  [/\u200cهای?$/, 24],
  [/\u200c(?:ام|ای|است|اند|اید|ایم)$/, 25],
  [/تر(?:ین)?$/, 26],
  [new RegExp(`^[بن]ی?${PRESENT}(?:م|د|یم|ید|ند)$`), 27],
  [new RegExp(`^(?:ن?${PAST}(?:م|یم|ید|ند)|ن${PAST})$`), 28],
  [new RegExp(`^${PAST}ه$`), 29],
];

/** The closed class or telling shape of a plain word; 0 when it has none. */
export function closedClass(word: string): number {
  return CLASS_OF.get(word) ?? SHAPES.find(([shape]) => shape.test(word))?.[1] ?? 0;
}
