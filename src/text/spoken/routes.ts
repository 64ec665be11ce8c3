import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

/** What has two ends; of a train, a flight or a road as much is told behind a dash. */
const WAY = String.raw`(?:محور(?!\s(?:بحث|سخن|گفت|نشست|همایش|برنامه))|راه[ \u200C]?آهن|آزادراه|خط(?:\sآهن|\sلول[هۀ]ٔ?))`;
const PLACE = String.raw`[آ-ی\u200C]{2,12}`;
/** What follows the dash of an aside, and is no place. */
const WORD =
  'که|و|یا|با|از|به|در|بر|تا|اما|ولی|البته|هم|این|آن|یعنی|مثل|مانند|حتی|نه|چه|هر|ترافیک|تردد|ریزش|بارش|برف|باران|مه|بسته|باز|مسدود|تصادف';

const DASH = new RegExp(
  String.raw`(?=\s?[-–]\s)(?<=(?<!\p{L})${WAY}\s["«“]?(?:${PLACE}\s?[-–]\s?)?${PLACE})(?:\s[-–]|[-–])\s(?=(?!(?:${WORD})(?!\p{L}))${PLACE}(?![\p{L}\u200C]|\s?:|\s[^.؟!؛–-]{1,60}[–-](?:\s|$)))`,
  'gu',
);

/** Between the ends of a way no pause is made: «محور تهران - خرمشهر», «راه‌آهن ازنا- اصفهان». */
export function routes(text: string): Rewrite {
  return replaceEach(text, DASH, () => ' ');
}
