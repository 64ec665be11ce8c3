import { expect } from '@esm-bundle/chai';
import { dateLine } from '../../src/formats/date-line.ts';
import { plainDate } from '../../src/formats/plain-date.ts';

describe('a line that is a date and nothing else', () => {
  for (const [line, date] of [
    ['۸ آذر ۱۴۰۳', '۸ آذر ۱۴۰۳'],
    ['پنج‌شنبه 8 آذر 1403 - 22:30', 'پنج‌شنبه 8 آذر 1403 - 22:30'],
    ['یکشنبه / ۲۷ فروردین ۱۴۰۲ / ۰۹:۱۵', 'یکشنبه / ۲۷ فروردین ۱۴۰۲ / ۰۹:۱۵'],
    [
      'تاریخ انتشار: ۱۱:۲۰ - ۰۸ آذر ۱۴۰۳ - 28 November 2024',
      '۱۱:۲۰ - ۰۸ آذر ۱۴۰۳ - 28 November 2024',
    ],
    ['۸ آذر ۱۴۰۳ | ۱۲:۰۰', '۸ آذر ۱۴۰۳ | ۱۲:۰۰'],
    ['منتشر شده در ۱۴۰۳/۰۹/۰۸ ساعت ۱۰:۲۰ ب.ظ', '۱۴۰۳/۰۹/۰۸ ساعت ۱۰:۲۰ ب.ظ'],
    ['Nov 28, 2024', 'Nov 28, 2024'],
    ['چهارشنبه ۷ می ۲۰۲۵', 'چهارشنبه ۷ می ۲۰۲۵'],
    ['۲۷ رمضان ۱۴۴۵ - ۱۰:۳۰', '۲۷ رمضان ۱۴۴۵ - ۱۰:۳۰'],
    ['دوشنبه ۱۲ ربیع‌الاول ۱۴۴۶', 'دوشنبه ۱۲ ربیع‌الاول ۱۴۴۶'],
    ['۵ حمل ۱۴۰۳', '۵ حمل ۱۴۰۳'],
    ['۵ صفر ۱۴۴۶ بود', undefined],
    ['۵ صفر', undefined],
    ['میزان ۱۴۰۳', undefined],
    ['۸ آذر ۱۴۰۳ بود', undefined],
    ['پس از ۸ آذر ۱۴۰۳', undefined],
    ['۸ آذر', undefined],
    ['آذر ۱۴۰۳', undefined],
    ['۱۴۰۳', undefined],
    ['۱۲:۳۰', undefined],
    ['بند ۳ / ۱۴۰۳/۰۹/۰۸', undefined],
    ['۱۳۹۸/۱۳۹۹', undefined],
    ['۰۲۱-۸۸۸۸۸۸۸۸', undefined],
    ['۴۰ ماه ۱۴۰۳', undefined],
    ['جمعه', undefined],
    ['تاریخ', undefined],
    ['may 2024', undefined],
  ] as const)
    it(`«${line}»`, () => expect(dateLine(line)).to.equal(date));
});

describe('a date that programs wrote', () => {
  for (const [date, language, plain] of [
    ['2024-11-28T08:00:00+03:30', 'fa', '۸ آذر ۱۴۰۳'],
    ['2024-11-28T21:30:00Z', 'fa', '۹ آذر ۱۴۰۳'],
    ['2024-11-28T21:30:00', 'fa', '۸ آذر ۱۴۰۳'],
    ['Thu, 28 Nov 2024 10:00:00 GMT', 'fa', '۸ آذر ۱۴۰۳'],
    ['2024-11-28T21:30:00.000Z', 'en', 'November 28, 2024'],
    ['2024-11-28T21:30:00Z', '!', 'November 28, 2024'],
    ['2024-11-28', 'fa', '2024-11-28'],
    ['2024-99-99T21:30:00Z', 'fa', '2024-99-99T21:30:00Z'],
    ['۸ آذر ۱۴۰۳', 'fa', '۸ آذر ۱۴۰۳'],
    ['دیروز', 'fa', 'دیروز'],
  ] as const)
    it(`${date} (${language})`, () => expect(plainDate(date, language)).to.equal(plain));
});
