import { DAYTIME } from './daytime-pattern.ts';

/** A part of the day: half an hour stands before it. */
const BY_DAYTIME = new RegExp(String.raw`^\s(?:${DAYTIME})(?![\p{L}\u200C])`, 'u');
/** Before the time of day, and no hours that are counted: «چهار ساعت ۲/۵ مسیر». */
const HOUR = /(?<!\p{L}|\d\s|(?:هر|نیم|چند|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده)\s)ساعت\s$/u;

/** Whether the half behind an hour, a five behind its point, is half past: «ساعت ۹/۵», «۹/۵ صبح». */
export function isHalfPast(hour: string, before: string, after: string): boolean {
  return (
    (Number(hour) <= 12 && BY_DAYTIME.test(after)) || (Number(hour) <= 24 && HOUR.test(before))
  );
}
