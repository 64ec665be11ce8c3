import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const NAMES: Readonly<Record<string, string>> = {
  م: 'میلادی',
  ق: 'قمری',
  ش: 'شمسی',
  ه: 'هجری',
  هش: 'هجری شمسی',
  هق: 'هجری قمری',
};

const ERA =
  /(?=\s?[همقش])(?<=(?<![\d٫])(\d+)\)?)(\s?)(ه[\s\u200C]?[شق]|[مقشه])(\.?)(?![\p{L}\p{M}\u200C²³]|\.[ا-ی])/gu;

/** The letter of an era after a year: «۱۳۲۰ ش», «۱۹۹۲م»; «۱۰۰ م» is metres. */
export function eras(text: string): Rewrite {
  return replaceEach(
    text,
    ERA,
    ({ 0: token, 1: year = '', 2: gap = '', 3: era = '', 4: dot, index }) => {
      const end = index + token.length;
      const isSpan =
        /^\s?[)–-]/u.test(text.slice(end)) ||
        /[(–-]\s?\d{3}$/u.test(text.slice(Math.max(0, index - 8), index));
      const isYear =
        year.length === 4 || (year.length === 3 && (dot !== '' || era !== 'م' || isSpan));
      const name = NAMES[era.replace(/[\s\u200C]/g, '')]!;
      const stop = end >= text.trimEnd().length ? dot! : '';
      if (isYear || era.length > 1) return ` ${name}${stop}`;
      if (era === 'م') return gap ? `${gap}متر${dot!}` : undefined; // glued, it is an ordinal
      return era === 'ق' && year.length <= 4 ? ` ${name}${stop}` : undefined;
    },
  );
}
