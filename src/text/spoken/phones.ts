import type { Rewrite } from '../rewrite.ts';
import { digitGroups } from './digit-groups.ts';
import { replaceEach } from './replace-each.ts';
import { textBefore } from './text-before.ts';

const GAP = String.raw`[\s\-–—.]?`;
const NAMED = String.raw`(?<!\p{L})(?:زنگ(?!\p{L})|تلفن|تماس|فکس|نمابر|دورنگار|پیامک|خط\sویژه|(?<!به[ \u200C])همراه(?!\p{L})|موبایل)`;
const PHONE = new RegExp(
  // Where none of these is, nothing else need be tried.
  String.raw`(?=[\d(+*])(?:${[
    // 0912 345 6789, with or without +98
    String.raw`(?<![\d+.٫-]|(?<!\d{9})/)(?:(?<plus>\+|00)(?<country>98)${GAP}(?:\(0\)|0)?|(?<zero>0))(?<mobile>9\d{2})${GAP}(?<m1>\d{3})${GAP}(?<m2>\d{2})${GAP}(?<m3>\d{2})(?:[-–](?<lastMobile>\d{1,2})(?![\d-]))?(?!\d|[-–.]\d|/\d(?!\d{8}))`,
    // 021-88776655, (021) 8877 6655
    String.raw`(?<![\d+/.٫-])\(?(?:(?<plus2>\+|00)98${GAP}(?<area2>[1-8]\d)|(?<area>0[1-8]\d{1,3}(?=\)?\s?[-–—\s])|0[1-8]\d))\)?(?:\s?[-–—]\s?|\s)?(?<local>\d(?:[\s-]?\d){6,7})(?:\s?[-–]\s?(?<last>\d{1,2}))?(?!\d|[-–./]\d)`,
    // 88776655-021, as right-to-left typing leaves it
    String.raw`(?<![\d+/.٫-])(?:(?<last3>\d{1,2})\s?[-–]\s?)?(?<local3>\d{7,8})\s?[-–—(]\s?(?<area3>0[1-8]\d{1,2})\)?(?!\d|[-–./]\d)`,
    // *140*1#
    String.raw`(?<!\d)\*(?<dialled>#?\d{1,24}(?:[*#]\d{1,24}){0,6})#`,
    // any other international number
    String.raw`(?<![\d+])(?<plus4>\+)(?<world>\d{1,3}(?:[\s.-]?\(?\d{1,5}\)?){2,6})(?!\d)`,
    // to which a message is sent
    String.raw`(?<=(?:به|شمار[هۀ]ٔ?)\s)(?<texted>\d{5,9})(?=\sپیامک\s(?:کن|بزن|بفرست|بد[هی]|دهید|ارسال\s(?:کن|نما|فرما)))`,
    // a number named as a telephone
    String.raw`(?<=(?:${NAMED})[^\d.؟!]{0,16})(?<!\d|[-.])(?<named>\d{2,5}(?:[\s-]\d{2,5})+|\d{7,11})(?:\s?[-–]\s?(?<until>\d{1,2}))?(?!\d|[-–./]\d)`,
    String.raw`(?<=(?:${NAMED})[^.؟!]{0,40})(?<![\d.-])(?<second>[2-9]\d{7})(?:\s?[-–]\s?(?:(?<until2>\d)(?!\d)|(?<other>[2-9]\d{7})(?!\d)))?(?!\d|[-–./]\d)`,
    // with its other lines, or one within the house
    String.raw`(?<![\d.٫/-])(?<house>[2-9]\d{7})(?<!000)(?:[-–](?<until3>\d)(?![\d٫/.-])|(?=\s\(?داخلی\s\d))`,
  ].join('|')})`,
  'gu',
);

/** What a number is named when it is no telephone. */
const CODED =
  /(?<!\p{L})(?:کد(?!ام)|ملی|شناسه|حساب|شبا|رهگیری|سریال|پروند[هۀ]|حاصل|تعداد|جمعیت|مبلغ|IR(?:\s?\d{2})?)[^\d.؟!]*$/u;

/** Telephone numbers in the groups in which people say them: «صفر نهصد و دوازده، …». */
export function phones(text: string): Rewrite {
  return replaceEach(text, PHONE, ({ groups: g, index }) => {
    if (g!.dialled)
      return `ستاره ${g!.dialled.replaceAll('*', ' ستاره ').replaceAll('#', ' مربع ')} مربع`;
    if (CODED.test(textBefore(text, index, 20))) return undefined;
    const { mobile, area, area2, local, local3, area3, world, named, second, house } = g!;
    if (mobile) {
      const groups = [
        g!.plus ? prefix(g!.country!) : '',
        (g!.zero ?? '') + mobile,
        g!.m1!,
        g!.m2!,
        g!.m3!,
      ];
      return join(groups) + (g!.lastMobile ? ` تا ${g!.lastMobile}` : '');
    }
    if (local) {
      const groups = [area2 ? prefix('98') : '', area ?? area2!, ...localGroups(local)];
      return join(groups) + (g!.last ? ` تا ${g!.last}` : '');
    }
    if (local3) return join([area3!, ...localGroups(local3)]) + (g!.last3 ? ` تا ${g!.last3}` : '');
    const until = g!.until ?? g!.until2 ?? g!.until3;
    if (world && world.replace(/\D/g, '').length < 7) return undefined;
    if (world)
      return join([
        prefix(''),
        ...world
          .split(/[\s.()-]+/)
          .filter(Boolean)
          .flatMap(short),
      ]).replace('،', '');
    return (
      join([
        ...localGroups(g!.texted ?? named ?? second ?? house!),
        ...(g!.other ? localGroups(g!.other) : []),
      ]) + (until ? ` تا ${until}` : '')
    );
  });
}

function prefix(country: string): string {
  return `مثبت ${country}`.trim();
}

/** As written when it is written in groups; else 2-2-2-2, or three first when the count is odd. */
function localGroups(local: string): string[] {
  const written = local.split(/[\s-]+/);
  if (written.length > 1) return written.flatMap(short);
  // A short number of an office behind the code of its city: «۰۲۱۴۵۶۷۸».
  const code = /^0[1-8]\d(?=\d{4,5}$)/.exec(local)?.[0] ?? '';
  return [code, ...digitGroups(local.slice(code.length))];
}

function short(group: string): string[] {
  return group.length > 3 ? digitGroups(group) : [group];
}

function join(groups: readonly string[]): string {
  return groups
    .filter(Boolean)
    .map((group) => group.replace(/^0(?=\d\d)/, 'صفر '))
    .join('، ');
}
