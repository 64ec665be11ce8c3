import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';
import { unitName } from './unit-name.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const POWER =
  /(?<![\p{L}\p{M}\d)\].،»])(?<mass>[⁰¹²³⁴-⁹]{1,3})(?<symbol>[A-Z][a-z]?)(?![A-Za-z])|(?<ion>(?<![A-Za-z])(?:[A-Z][a-z]?\d*)+)(?<valence>[²³⁴]?)(?<charge>[⁺⁻])(?![⁰¹²³⁴-⁹ⁿ])|(?<=(?<base>\p{L}[\p{L}\u200C]*|\d+|[)\]]))(?:(?<raisedSign>[⁺⁻]?)(?<raised>[⁰¹²³⁴-⁹ⁿ]+)(?:(?<then>[⁺⁻])(?<more>[⁰¹²³⁴-⁹ⁿ]+))?|\^\(?(?<sign>[-−+]?)(?<figure>\d+)\)?)|(?<=(?<![A-Za-z\d.٫])\d+(?:[.٫]\d+|(?=[eE][-+−])))[eE](?<minus>[-−]?)\+?(?<ten>\d{1,3})(?![\w٫]|\.\d)/gu;
const LENGTH =
  /^(?:m|cm|mm|km|dm|ft|in|mi|yd|م|سم|کم|ک‌م|س‌م|م‌م|متر|سانتی‌?متر|میلی‌?متر|کیلو‌?متر|دسی‌?متر|فوت|اینچ|مایل)$/u;

const SHELLS = /\d[spdf][¹²³⁴-⁹⁰]+\s?\d[spdf]/;

/** «م²» is a square metre, «10⁶» and «2ⁿ⁻¹» are powers, «Ca²⁺» is an ion; other raised figures are left to the footnotes. */
export function exponents(text: string): Rewrite {
  return replaceEach(text, POWER, ({ 0: token, groups, index }) => {
    const {
      mass,
      symbol,
      ion,
      valence,
      charge,
      base = '',
      raisedSign,
      raised,
      then,
      more,
      sign,
      figure,
      minus,
      ten,
    } = groups!;
    if (mass) return `${letters(symbol!)} ${lower(mass)}`;
    if (ion) return `${letters(ion)} ${valence && `${lower(valence)} `}${signName(charge!)}`;
    if (ten) return ` در 10 به توان ${minus && 'منفی '}${ten}`;
    const power = figure ?? lower(raised!);
    // «m/s²», «N·m²/kg²» are units as a whole, left to the units.
    const joint = text[index - base.length - 1];
    const isRate = /^\/[A-Za-zµμ]/.test(text.slice(index + token.length, index + token.length + 2));
    const isUnit = joint === '/' || (isRate && (joint === '·' || /^[cdk]?m$/.test(base)));
    if (isUnit && /^[a-z]+$/i.test(base) && unitName(base)) return power;
    if (LENGTH.test(base) && (power === '2' || power === '3'))
      return power === '2' ? ' مربع' : ' مکعب';
    // Electrons in their shells: «1s² 2s² 2p⁶».
    if (
      raised &&
      /^[spdf]$/.test(base) &&
      SHELLS.test(text.slice(Math.max(0, index - 12), index + 12))
    )
      return ` ${power}${/^\s?\d/.test(text.slice(index + token.length)) ? '،' : ''}`;
    const isYear = /^\d{4,}$/.test(base);
    const isWord = /^[A-Za-zÀ-ɏ]{4,}/.test(base) || /^[ا-یآ]/u.test(base);
    if (figure === undefined && (isYear || isWord)) return undefined;
    const rest = then ? ` ${then === '⁻' ? 'منهای' : 'به‌علاوهٔ'} ${lower(more!)}` : '';
    return ` به توان ${/[⁻−-]/.test((raisedSign ?? '') + (sign ?? '')) ? 'منفی ' : ''}${power}${rest}`;
  });
}

/** Raised figures as figures, with the one letter that is often raised. */
function lower(raised: string): string {
  return [...raised].map((c) => (c === 'ⁿ' ? 'n' : RAISED.indexOf(c))).join('');
}

/** The symbols of elements apart, so that «Na» is no word. */
function letters(formula: string): string {
  return formula
    .replace(
      /([A-Z])([a-z])/g,
      (_, first: string, second: string) => `${first} ${second.toUpperCase()} `,
    )
    .trim();
}

function signName(charge: string): string {
  return charge === '⁺' ? 'مثبت' : 'منفی';
}
