import { HALF_SPACE } from '../../src/text/repair/alphabet.ts';

/** Present stems as they are spoken, for the corpus is written language. */
const STEMS =
  'تون دون گ ر ش کن زن خور گیر د ذار خون مون پرس بین خند ترس فهم خر سوز ساز نویس شناس کش افت پز بر گرد چرخ';
const ENDINGS = 'م ی ه یم ین ن';
const WANT = 'خوام خوای خواد خوایم خواین خوان خام خای خاد خایم خاین خان';
/** «آمدن» loses its آ in speech and with it the place of the half-space. */
const COME = 'ام ای اد ایم این ان';

/** Verbs of spoken Persian, with their half-spaces: «می‌تونم», «نمی‌خوام», but «نمیام», «بیاین». */
export function spokenVerbs(): string[] {
  const stems = STEMS.split(' ');
  const forms = stems.flatMap((stem) => ENDINGS.split(' ').map((ending) => stem + ending));
  const verbs = [...forms, ...WANT.split(' ')];
  const come = COME.split(' ');
  return [
    ...['می', 'نمی'].flatMap((prefix) => verbs.map((verb) => prefix + HALF_SPACE + verb)),
    ...['بی', 'می', 'نمی'].flatMap((prefix) => come.map((verb) => prefix + verb)),
  ];
}
