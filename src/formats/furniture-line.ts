import type { Furniture } from '../text/block.ts';
import { foldLine } from './fold-line.ts';

/** What a line of a page around its text is. `weak` words mean that only before and after the text. */
export interface FurnitureLine {
  readonly what: Furniture;
  readonly weak: boolean;
}

const LONGEST = 400;
const N = '[\\d۰-۹٠-٩]';
const PIECE = 'خبر|مطلب|یادداشت|مقاله|نوشته|گزارش|پست|صفحه|محتوا|ویدیو';
const THIS = `(?:(?:این|همین) )?(?:${PIECE})`;
const PLACES =
  'تلگرام|واتساپ|واتس اپ|توییتر|توئیتر|ایکس|فیس ?بوک|اینستاگرام|لینکدین|ایتا|روبیکا|بله|سروش|آپارات|گپ|پینترست|ایمیل|telegram|whatsapp|twitter|facebook|instagram|linkedin|e-?mail|pinterest|x';
const CREDITS =
  'عکس|عکس از|عکاس|تصویر|تصویر از|منبع عکس|منبع تصویر|مترجم|ترجمه|ترجمه از|تنظیم|تهیه و تنظیم|خبرنگار|دبیر|دبیر خبر|ویراستار|گزارشگر|نویسنده|نویسندگان|به قلم|گزارش از';

const one = (...lines: readonly string[]): RegExp => new RegExp(`^(?:${lines.join('|')}):?$`, 'iu');

/** Lines that mean one thing wherever they stand, because nobody ends a thought in such words. */
const STRONG: readonly (readonly [RegExp, Furniture])[] = [
  [
    one(
      '(?:انتهای|پایان) پیام[\\s./\\\\]*',
      `(?:انتهای|پایان) (?:پیام|خبر)\\s*(?:[/\\\\|:.–-]\\s*)+\\S{0,14}(?:[\\s/\\\\]+\\S{1,12}){0,2}`,
      `(?:انتهای|پایان) (?:پیام|خبر)\\s*${N}{1,6}`,
    ),
    'end',
  ],
  [
    one(
      `(?:کد|شناسه|شماره) (?:${PIECE})(?: شما)?[ :]*${N}[\\d۰-۹٠-٩/-]{1,19}`,
      `(?:لینک|آدرس|نشانی|پیوند) (?:کوتاه|ثابت|دائمی|یکتا)(?: ${THIS})?[ :]*(?:\\S+\\.\\S+)?`,
    ),
    'code',
  ],
  [
    one(
      '(?:برچسب|تگ|هشتگ|کلید ?واژه|واژگان کلیدی|کلمات کلیدی|واژه های کلیدی|دسته بندی)(?: ?های?)?(?: مطلب| خبر)?\\s*:[^.؟!]{0,300}',
      '(?:#[\\p{L}\\p{M}\\p{N}_]+(?: [\\p{L}\\p{M}\\p{N}_]+)?[\\s،,|]*)+',
      'tags\\s*:[^.?!]{0,300}',
    ),
    'tags',
  ],
  [
    one(
      `${THIS} را (?:با دوستان(?: خود| خودتان| تان)? |در شبکه های اجتماعی )?به اشتراک (?:بگذارید|بگذار)`,
      `(?:${THIS} را )?(?:برای|به) دوستان(?: خود| خودتان| تان)? (?:بفرستید|ارسال کنید|معرفی کنید)`,
      '(?:با دوستان(?: خود| خودتان| تان)? |در شبکه های اجتماعی )?به اشتراک (?:بگذارید|گذاری)',
      `(?:به )?(?:اشتراک|هم رسانی|همرسانی) ?گذاری(?: ${THIS})?(?: (?:در|با) (?:${PLACES}|شبکه های اجتماعی|دوستان))?`,
      `هم ?رسانی(?: ${THIS})?`,
      `ما را (?:هم )?(?:در|از) [^.؟!]{2,70} (?:دنبال کنید|دنبال نمایید|بخوانید|ببینید)`,
      '(?:لطفا )?(?:به|در) (?:کانال|صفحه|گروه|پیج|خبرنامه)[^.؟!]{0,70} (?:بپیوندید|عضو شوید|ملحق شوید|مشترک شوید)',
      'برای (?:عضویت|پیوستن|دنبال کردن)[^.؟!]{0,80} (?:کلیک|لمس|ضربه) کنید',
      '(?:لطفا )?(?:نظر|نظرات|دیدگاه)(?: (?:خود|خودتان|تان))? را [^.؟!]{0,60}(?:بنویسید|ارسال کنید|ثبت کنید|در میان بگذارید|به اشتراک بگذارید)',
      'از این (?:بخش|قسمت) (?:رد شوید|بگذرید|عبور کنید)[^.؟!]{0,40}',
      '(?:پرش|رفتن|برو) به (?:محتوا|محتوای اصلی|متن|متن اصلی|نوشته)',
      '(?:پایان|انتهای) (?:پر(?:خواننده|بازدید|بیننده|مخاطب|بحث) ?ترین ?ها|(?:مطالب|اخبار|خبرهای|گزارش های|نوشته های) (?:مرتبط|پیشنهادی))',
      '(?:🆔|آیدی|id)?[ :]*@[A-Za-z]\\w{3,31}(?:[ |،]+@[A-Za-z]\\w{3,31})*',
      `(?:کپی|رونوشت)(?: کردن)? (?:لینک|پیوند|آدرس)(?: ${THIS})?`,
      '(?:تمام|تمامی|همه|همهٔ|کلیه|کلیهٔ)(?: ی)? (?:حقوق|مطالب)(?: [^.؟!]{1,80})? (?:محفوظ|متعلق)(?: [^.؟!]{1,60})?',
      `(?:تعداد )?(?:بازدید|پسند|لایک|نظر|دیدگاه|کامنت)(?: ?(?:ها|های|ات))?(?: ${THIS})? ?:? ?${N}[\\d۰-۹٠-٩,٬،]*(?: (?:نفر|بار|نظر|بازدید))?`,
      `${N}[\\d۰-۹٠-٩,٬]* (?:بازدید|نظر|دیدگاه|پسند|لایک|کامنت|اشتراک گذاری|بار دیده شده)`,
      `(?:زمان|مدت)(?: زمان)?(?: (?:تقریبی|لازم|مورد نیاز))?(?: برای)? (?:مطالعه|خواندن)(?: ${THIS})?[ :]*(?:حدود )?\\S+ (?:دقیقه|ثانیه)`,
      `${N}{1,3} دقیقه (?:زمان )?(?:مطالعه|خواندن|برای خواندن|برای مطالعه)`,
      `(?:مطالعه|خواندن)(?: ${THIS})?[ :]*(?:در )?${N}{1,3} دقیقه`,
    ),
    'share',
  ],
  [
    one(
      `(?:آخرین|تاریخ) (?:به ?روز ?رسانی|بروز ?رسانی|ویرایش|تغییر)\\s*:?\\s*[^.؟!]{0,40}${N}[^.؟!]{0,20}`,
    ),
    'date',
  ],
];

/** Words that a page has on its buttons and over its comments, and that may also head a part of a text. */
const WEAK: readonly (readonly [RegExp, Furniture])[] = [
  [
    one(
      '(?:نسخه )?(?:چاپ|چاپی|پرینت|قابل چاپ)',
      `چاپ ${THIS}`,
      '(?:ارسال|ثبت|افزودن|نوشتن)(?: یک)? (?:نظر|دیدگاه|پیام|پاسخ|کامنت)(?: (?:شما|جدید|خود|تازه))?(?: :)?',
      '(?:نظر|نظرات|دیدگاه|دیدگاه ?ها|دیدگاه ?های|کامنت ?ها)(?: (?:شما|کاربران|خوانندگان|بینندگان|مخاطبان))?',
      `ارسال(?: ${THIS})? (?:به|برای) (?:دوست|دوستان|دیگران)`,
      '(?:ذخیره|پسندیدن|می پسندم|پسندیدم|بازنشر|نشان کردن|بازدید|پاسخ|پاسخ دادن|گزارش خطا|اشتراک|کپی شد|کپی|لایک|دنبال کردن)',
      '(?:اندازه|سایز|تغییر اندازه) (?:متن|فونت|قلم)',
      'print|share|tweet|copy link|comments?|reply|save|like',
      `(?:${PLACES})(?:[ ،|/]+(?:${PLACES}))*`,
      '(?:https?://)?(?:t|telegram)\\.me/\\S+',
    ),
    'share',
  ],
  [one('(?:نقش|سمت|شغل)\\s*[,،:] (?!.* (?:است|بود|شد|دارد|کرد)$)[^.؟!]{2,60}'), 'byline'],
  [one('برچسب ?ها|تگ ?ها|هشتگ ?ها|کلید ?واژه ?ها|tags'), 'tags'],
  [one(`(?:${CREDITS})\\s*[:/]\\s*[^\\s.،؛:!؟?«»]+(?: [^\\s.،؛:!؟?«»]+){0,4}`), 'byline'],
];

const LETTER = '[\\u0621-\\u063A\\u0641-\\u064A\\u0671-\\u06D3]';
/** A sentence that ends and four words of the next: no words above go on so long behind a full stop. */
const RUNS_ON = new RegExp(`${LETTER}\\. (?:${LETTER}+ ){3}${LETTER}`);

/**
 * Reads a line that belongs to a page and not to its text: «انتهای پیام», «کد خبر: …», tags, sharing, counters. The
 * whole line must say it; a sentence that has the words in it is text. Several such parts may stand on one line,
 * parted by a bar.
 */
export function furnitureLine(line: string): FurnitureLine | undefined {
  if (line.length > LONGEST || RUNS_ON.test(line)) return undefined;
  return whole(line) ?? parted(line);
}

function whole(line: string): FurnitureLine | undefined {
  const folded = foldLine(line);
  const strong = STRONG.find(([pattern]) => pattern.test(folded));
  if (strong) return { what: strong[1], weak: false };
  const weak = WEAK.find(([pattern]) => pattern.test(folded));
  return weak && { what: weak[1], weak: true };
}

function parted(line: string): FurnitureLine | undefined {
  const parts = line.split(/\s*[|•·]\s*|\t+|[ \u00A0]{3,}/).filter(Boolean);
  if (parts.length < 2 || parts.length > 12) return undefined;
  const found = parts.map(whole);
  if (found.some((part) => part === undefined)) return undefined;
  return found.find((part) => part?.weak === false) ?? found[0];
}
