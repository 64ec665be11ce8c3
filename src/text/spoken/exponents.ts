import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const POWER = /(?<=(\p{L}[\p{L}\u200C]*|\d+|[)\]]))(?:([⁺⁻]?)([⁰¹²³⁴-⁹]+)|\^\(?([-−+]?)(\d+)\)?)/gu;
const LENGTH =
  /^(?:m|cm|mm|km|dm|ft|in|mi|yd|م|سم|کم|متر|سانتی‌?متر|میلی‌?متر|کیلو‌?متر|دسی‌?متر|فوت|اینچ|مایل)$/u;

/** «م²» is a square metre, «10⁶» and «x²» are powers; other raised figures are left to the footnotes. */
export function exponents(text: string): Rewrite {
  return replaceEach(
    text,
    POWER,
    ({ 1: base = '', 2: raisedSign, 3: raised, 4: sign, 5: figure, index }) => {
      const power = figure ?? [...raised!].map((c) => RAISED.indexOf(c)).join('');
      // «m/s²» is a unit as a whole, left to the units.
      if (raised && /^[a-z]+$/i.test(base) && text[index - base.length - 1] === '/') return power;
      if (LENGTH.test(base) && (power === '2' || power === '3'))
        return power === '2' ? ' مربع' : ' مکعب';
      const isYear = /^\d{4,}$/.test(base);
      const isWord = /^[A-Za-zÀ-ɏ]{4,}/.test(base) || /^[ا-یآ]/u.test(base);
      if (figure === undefined && (isYear || isWord)) return undefined;
      return ` به توان ${/[⁻−-]/.test((raisedSign ?? '') + (sign ?? '')) ? 'منفی ' : ''}${power}`;
    },
  );
}
