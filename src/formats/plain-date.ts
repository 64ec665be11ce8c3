const MACHINE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;
const MAIL =
  /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC?|Z|[+-]\d{4})(?: \(\w+\))?$/i;
/** Who reads Persian is mostly there, and so is what was written in it. */
const HOME = 'Asia/Tehran';

/**
 * A date as people write it in a language. One that programs wrote for each other, down to the second, becomes the day
 * that it was; any other is left alone.
 */
export function plainDate(date: string, language: string): string {
  if (!MACHINE.test(date) && !MAIL.test(date)) return date;
  const isPlaced = MAIL.test(date) || MACHINE.exec(date)?.[1] !== undefined;
  const time = new Date(isPlaced ? date.replace(/ \(\w+\)$/, '') : `${date}Z`);
  if (Number.isNaN(time.getTime())) return date;
  const isPersian = language === 'fa';
  const locale = /^[a-z]{2,3}$/.test(language) ? language : 'en';
  return new Intl.DateTimeFormat(isPersian ? 'fa-IR-u-ca-persian-nu-arabext' : locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: isPlaced && isPersian ? HOME : 'UTC',
  }).format(time);
}
