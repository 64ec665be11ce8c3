import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentences } from '../../src/text/segment/sentences.ts';
import type { SpokenOptions } from '../../src/text/spoken/spoken-options.ts';
import { toSpoken } from '../../src/text/spoken/to-spoken.ts';
import { phonemes } from '../../tools/espeak/phonemes.ts';

const OPTIONS: SpokenOptions = {
  numbers: 'digits',
  english: 'letters',
  emoji: 'skip',
  pronunciations: [],
};

/** The phones of Persian as eSpeak NG names them; any other one comes from its English voice. */
const PERSIAN = new Set('a ɑ e i o u b p t d s z ʃ tʃ dʒ ʒ f v h x q ɡ k l m n r j w ʔ'.split(' '));

/** Phones in a row, without stress, length and pauses. */
const phonesOf = (said: string): string[] =>
  said
    .split(/[\s_]+/)
    .map((phone) => phone.replace(/[ˈˌː]/g, ''))
    .filter((phone) => phone && phone !== '1');

const hear = (written: string): string[] =>
  sentences(written).flatMap(({ from, to }) =>
    phonesOf(phonemes(toSpoken(written.slice(from, to), OPTIONS).text)),
  );

/** What eSpeak says for signs that a reader passes over in silence. */
const SIGN_NAMES = ['نقطه', 'ویرگول', 'علامت سوال', '/', '*'].map(
  (sign) => [sign, phonesOf(phonemes(sign)).join(' ')] as const,
);

const faults = (phones: readonly string[]): string[] => {
  const row = ` ${phones.join(' ')} `;
  return [
    ...phones.filter((phone) => !PERSIAN.has(phone)),
    ...SIGN_NAMES.filter(([, name]) => row.includes(` ${name} `)).map(
      ([sign]) => `name of ${sign}`,
    ),
  ];
};

/** Numbers said from digits link with «o» and say the one of a thousand; words do neither. */
const alike = (phones: readonly string[]): string =>
  phones
    .join('')
    .replaceAll('jekhezɑr', 'hezɑr')
    .replace(/va(?=[ptdsʃhnbmjtʃ])/g, 'o');

describe('the ear of these tests', () => {
  for (const text of [
    'A B C',
    'www.example.com',
    'ساعت ۱۰:۳۰',
    '۱۴۰۲/۰۵/۱۲',
    '۳٫۱۴',
    'a_b',
    'کرد.زلنسکی',
  ])
    it(`hears that eSpeak misreads ${text}`, () =>
      assert.notDeepEqual(faults(phonesOf(phonemes(text))), []));
});

describe('spoken text in eSpeak NG has no letter names and no names of signs', () => {
  const texts = [
    'قطار ساعت ۱۰:۳۰ رسید و ۱۱:۰۵ رفت.',
    'نامه در تاریخ ۱۴۰۲/۰۵/۱۲ نوشته شد و ۲۰۲۲-۱۲-۲۰ رسید.',
    'عدد پی نزدیک ۳٫۱۴ است و نرخ رشد ۲.۵٪ بود.',
    'رشد ٪۱۲ و کاهش ۸٪ گزارش شد.',
    'قیمت از $۵۰ به €۷۵ و ۱٬۲۰۰٬۰۰۰ تومان رسید.',
    'جمعیت شهر ۱۲۳٬۴۵۶ نفر یا 123,456 نفر است.',
    'تیم ما ۲-۱ پیش افتاد و نتیجه ۳–۱ شد.',
    'بین سال‌های ۱۳۵۷–۱۳۶۷ و دههٔ ۱۳۷۰ چنین بود.',
    'سامانهٔ اس – ۴۰۰ و جنگندهٔ اف-۱۶ را دیدند.',
    'سرعت 120 km/h و دما ۲۵°C بود.',
    'حافظه 16GB و صفحه ۱۵٫۶ اینچ است.',
    'پیامبر (ص) و امام علی (ع) و امام خمینی (ره) چنین گفتند.',
    'در ۵۵۰ ق.م. و ۱۳۲۰ ه.ش روی داد.',
    'دکتر م. ر. احمدی از دی.سی. آمد.',
    'به https://www.example.org/a/b?c=1 یا info@example.com بنویسید.',
    'پروندهٔ گزارش.pdf و IMG_2023.jpg را ببینید.',
    'خبرگزاری AP و BBC و NATO و CNN گفتند.',
    'او را کاربر @ali_reza با #ایران_من خواند.',
    'سیستم دفاع هوایی را کرد.زلنسکی گفت: یک سپر!',
    'چه گفت؟! «هیچ…» — و رفت.',
    'تلفن ۰۲۱-۸۸۷۷۶۶۵۵ و 0912 123 45 67 را بگیرید.',
    'ر.ک. ص. ۲۳–۲۵ همین کتاب.[۱]',
    'اگر x = ۵ و y > ۲ باشد، ۲ + ۳ = ۵ است.',
    'لویی XIV و قرن ۱۹م را خواندیم.',
    'او خندید 😀👍🏽 و رفت 👨‍👩‍👧.',
    'نسخهٔ ۲.۵.۱ برنامهٔ Windows 11 آمد.',
    '۱. نان ۲. پنیر * سبزی',
    'نسبت ۳/۴ و ۱/۲ و ½ را بنویسید.',
    'R&D و A/B و C++ را نمی‌شناسد.',
    'بند ۲-۳ (الف) و ماده ۱۲/۵ آیین‌نامه.',
  ];
  for (const text of texts)
    it(text, () => {
      const phones = hear(text);
      assert.ok(phones.length > 0);
      assert.deepEqual(faults(phones), [], toSpoken(text, OPTIONS).text);
    });

  it('and nothing at all is said for an image name', () => {
    assert.deepEqual(hear('photo_2022-12-20_20-45-08'), []);
  });
});

describe('eSpeak NG says the spoken text as a person would write it out', () => {
  const pairs: readonly [string, string][] = [
    ['۲۳ نفر آمدند.', 'بیست و سه نفر آمدند.'],
    ['۱۲۳٬۴۵۶ نفر', 'صد و بیست و سه هزار و چهارصد و پنجاه و شش نفر'],
    ['در ۱۴۰۲/۰۵/۱۲ آمد.', 'در دوازدهم مرداد هزار و چهارصد و دو آمد.'],
    ['در ۲۹ آذر ۱۴۰۱ آمد.', 'در بیست و نهم آذر هزار و چهارصد و یک آمد.'],
    ['ساعت ۱۰:۳۰ رسید.', 'ساعت ده و سی دقیقه رسید.'],
    ['قیمت $۵۰ شد.', 'قیمت پنجاه دلار شد.'],
    ['۲٫۵ میلیون یورو', 'دو و نیم میلیون یورو'],
    ['٪۱۲ رشد', 'دوازده درصد رشد'],
    ['عدد ۳٫۱۴', 'عدد سه ممیز چهارده'],
    ['نتیجه ۲-۱ شد.', 'نتیجه دو بر یک شد.'],
    ['۱۰–۱۵ نفر', 'ده تا پانزده نفر'],
    ['سرعت 90 km/h', 'سرعت نود کیلومتر بر ساعت'],
    ['اس – ۴۰۰', 'اس چهارصد'],
    ['دمای ‎-۵ درجه', 'دمای منفی پنج درجه'],
  ];
  for (const [written, inWords] of pairs)
    it(written, () => assert.equal(alike(hear(written)), alike(phonesOf(phonemes(inWords)))));
});
