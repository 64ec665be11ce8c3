import { then, type Rewrite } from '../rewrite.ts';
import { DASH } from './dash.ts';
import { DAYTIME } from './daytime-pattern.ts';
import { replaceEach } from './replace-each.ts';

// Only a whole date, time, percentage or sum on the left; plain numbers are decided later, by context.
const BETWEEN = new RegExp(
  String.raw`(?=\s?${DASH})(?<=\d:\d\d|\d\d/\d{1,2}/\d{1,2}|\d{4}[/.]\d{1,2}[/.]\d{1,2}|\d[/.]\d{1,2}[/.]\d{4}|[\d][٪%]|[٪%]\d{1,12}|[$€£]\d{1,12}|\d[$€£])\s?${DASH}\s?(?=\d{1,2}:\d\d|\d\d/\d{1,2}/\d{1,2}(?!\d)|\d{4}[/.]\d{1,2}[/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d+(?:[.٫/]\d+)?\s?[٪%]|[٪%]\d|[$€£]\d|\d+[$€£])`,
  'gu',
);

// The hour after a date, «۱۴۰۲/۰۸/۱۵ - ۱۴:۲۰», or before it.
const THEN =
  /(?=\s[-–—|]\s)(?<=\d:\d\d\s(?!(?:تا|الی)\s)[\p{L}\u200C]+(?:\s(?!و\s)[\p{L}\u200C]+){0,2}(?<!ساعت|از|بین|شنبه|جمعه|روز)\s\d)\s[-–—|]\s(?=\d{1,2}:\d\d(?!\d))|(?=\s?[-–—|])(?<=\d{4}|[/.-]\d{1,2})\s?[-–—|]\s?(?=\d{1,2}:\d\d(?!\d))|(?<=\d:\d\d)\s?[-–—|]\s?(?=\d{4}[/.]\d{1,2}[/.]|\d{1,2}[/.]\d{1,2}[/.]\d{4})/gu;

// One of the two is a full hour, or both are hours of a part of the day: «۹:۳۰-۱۳», «۷ صبح - ۲ بعدازظهر».
const HOURS = new RegExp(
  String.raw`(?<=\d:\d\d)${DASH}(?=\d{1,2}(?![\d:٫/]|\.\d))|(?<=(?:ساعت|از|صبح|شنبه|جمعه)\s\d{1,2})${DASH}(?=\d{1,2}:\d\d)|(?<=\d\s(?:${DAYTIME}))\s?${DASH}\s?(?=\d{1,2}(?::\d\d)?\s(?:${DAYTIME}))`,
  'gu',
);

// Both with the same unit, «220V-240V», or with thousands of it, «20Hz–20kHz».
const MEASURED = new RegExp(
  String.raw`(?<=\d\s?(?<unit>°?[A-Za-z]{1,4}|°))\s?${DASH}\s?(?=\d+(?:[.٫/]\d+)?\s?\k<unit>(?![A-Za-z]))|(?<=\d\s?[kKMGTcmµ]?(?<base>Hz|B|g|m|W|V|[lL]))${DASH}(?=\d+(?:[.٫/]\d+)?\s?[kKMGTcmµ]?\k<base>(?![A-Za-z]))`,
  'gu',
);

/** «۸:۰۰-۱۲:۳۰», «۱۴۰۲/۰۱/۰۱–۱۴۰۲/۰۲/۰۱», «۵٪-۱۰٪»: the dash is «تا»; before an hour it is a pause. */
export function structuredRanges(text: string): Rewrite {
  const apart = replaceEach(text, THEN, () => '، ');
  return [BETWEEN, HOURS, MEASURED].reduce(
    (said, pattern) => then(said, (t) => replaceEach(t, pattern, () => ' تا ')),
    apart,
  );
}
