import { MONTH_NAMES } from './month-names.ts';

/** Other names and spellings. */
const ALSO =
  'اردی\u200Cبهشت امرداد ژانویهٔ فوریهٔ آپریل می ژوئیهٔ جولای آگوست ربیع\u200Cالآخر جمادی\u200Cالاولی جمادی\u200Cالثانیه جمادی\u200Cالآخر ماه\u200Cرمضان ماه\u200Cمبارک\u200Cرمضان ذیقعده ذی\u200Cقعده ذیحجه ذی\u200Cحجه';
/** As they are called in Afghanistan. */
const AFGHAN =
  'جنوری فبروری مارچ اپریل جون اگست آگست سپتمبر اکتوبر نومبر دسمبر حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت';

/** What the name of a month may end with, «مهرماه», «مهرِ»; no word that only begins like one. Source of a pattern. */
export const MONTH_END = String.raw`(?:[\s\u200C]?ماه)?[\u0650\u0654]?(?![\p{L}\p{M}\u200C])`;

/** A pattern's source for the Persian name of a month of any calendar, as they are called in Iran and in Afghanistan. */
export const MONTHS = [...Object.values(MONTH_NAMES).flat(), ...`${ALSO} ${AFGHAN}`.split(' ')]
  .join('|')
  .replaceAll('\u200C', '[ \u200C]?');
