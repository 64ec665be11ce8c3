/** What has such numbers. */
const NUMBERED =
  /(?<!\p{L})(?:شمار[هۀ]ٔ?|سند|پروند[هۀ]ٔ?|پروان[هۀ]ٔ?(?:\s\p{L}{2,12})?|کوچ[هۀ]ٔ?|بن‌بست|خیابان|فرعی|(?:کلاس|بند|ماد[هۀ]|تبصر[هۀ]|شمار[هۀ])\u200Cهای|کلاس(?:[هۀ]ٔ?)?|پلاک(?:\s(?:ثبتی|اصلی|فرعی))?|بند|ماد[هۀ]ٔ?|تبصر[هۀ]ٔ?|قرارداد):?\s$/u;
/** Behind another class or clause. */
const ALSO =
  /(?:کلاس|بند|ماد[هۀ]|تبصر[هۀ]|شمار[هۀ])[\p{L}ٔ\u200C]{0,4}\s(?:\d+\/\d+(?:،|\s(?:و|یا))\s){1,2}$/u;
/** What is numbered, and also measured without a word between: «کلاس ۲/۵ ساعته». */
const LASTING = /(?:قرارداد|کلاس(?:\u200Cهای)?|خیابان|کوچ[هۀ]ٔ?):?\s$/u;
/** The hour of a class, and no measure. */
const AT_HOUR = /^\sساعت\s\d/u;
/** A share of something, «۱/۳ اموال», has a word behind it. */
const SHARED = /^\s(?!(?:و|یا)\s)\p{L}/u;

/** Whether two figures with a slash number a class, a clause or a file: «کلاس ۷/۲», «بند ۳/۱». */
export function isNumberedSlash(
  before: string,
  after: string,
  isMeasured: boolean,
  isFraction: boolean,
): boolean {
  const isAmount = isMeasured && !AT_HOUR.test(after);
  if (NUMBERED.test(before)) return !(isAmount && LASTING.test(before));
  return ALSO.test(before) && !isAmount && !(isFraction && SHARED.test(after));
}
