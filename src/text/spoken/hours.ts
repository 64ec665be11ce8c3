import { then, type Rewrite } from '../rewrite.ts';
import { DAYTIME } from './daytime-pattern.ts';
import { replaceEach } from './replace-each.ts';

const HALF = String.raw`\d{1,2}[:/][0-5]\d(?!\d)`;
const HOUR = new RegExp(
  String.raw`(?<![\p{L}\p{M}\u200C.])س\.?\s?(?=\d{1,2}(?:[:/][0-5]\d)?(?:\s(?:${DAYTIME})(?!\p{L})|\s?ص(?![\p{L}\u200C]|[.\s]*\d))|\d{1,2}:[0-5]\d(?!\d)|\d{1,2}(?:[:/][0-5]\d)?\s?(?:تا|الی|[-–])\s?${HALF})`,
  'gu',
);

/** «ساعت ۸ ص», no page. */
const MORNING =
  /(?<=ساعت\s\d{1,2}(?:[:/.][0-5]\d)?)\s?ص(?:\.(?=\s\p{L}))?(?![\p{L}\p{M}\u200C]|[.\s]*\d)/gu;

/** An hour by its letter, «س ۸ صبح», «س ۱۵ تا ۱۶:۳۰»; elsewhere it numbers a question, a line or a year. */
export function hours(text: string): Rewrite {
  return then(
    replaceEach(text, HOUR, () => 'ساعت '),
    (said) => replaceEach(said, MORNING, () => ' صبح'),
  );
}
