/** Which calendar a date is in. */
export type Calendar = 'solar' | 'gregorian' | 'lunar';

/** Months by their number, from one, as Iran calls them. */
export const MONTH_NAMES: Readonly<Record<Calendar, readonly string[]>> = {
  solar: 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' '),
  gregorian: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' '),
  lunar:
    'محرم صفر ربیع‌الاول ربیع‌الثانی جمادی‌الاول جمادی‌الثانی رجب شعبان رمضان شوال ذی‌القعده ذی‌الحجه'.split(
      ' ',
    ),
};
