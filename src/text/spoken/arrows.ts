import { then, type Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const DIGIT = '[\\d۰-۹]';
const PERCENT = String.raw`${DIGIT}[\d۰-۹.,٫/]*\s?[%٪]`;
const ARROW = '(?:[▲△↑▼▽↓⬆⬇]|🔺|🔻)\uFE0F?';
/** Words that say themselves which way it went, or that something is sold for less. */
const TOLD = 'تخفیف|حراج|ویژه|کاهش|افزایش|رشد|افت|کمتر|بیشتر';
// At the begin of a line, and beside such a word, it is only a bullet.
const BEFORE = new RegExp(
  String.raw`(?<=[\p{L}\d۰-۹:(،]\s?)(?<!(?:${TOLD}):?\s?)(${ARROW})\s?(?=${PERCENT}(?!\s?(?:فروش )?(?:${TOLD})))`,
  'gu',
);
// Behind a percentage only the signs of a market tell a change; an arrow may be the trend of what is so high.
const BEHIND = new RegExp(
  String.raw`(?<![\d۰-۹.,٫/+−-])(${PERCENT})\s?((?:[▲△▼▽]|🔺|🔻)\uFE0F?)(?!\s?${DIGIT})`,
  'gu',
);
const BETWEEN = new RegExp(String.raw`(?<=${DIGIT})\s?${ARROW}\s?(?=${DIGIT})`, 'gu');

/** An arrow beside a percentage tells which way it went, «▲۰٫۴٪»; between two numbers it only parts them. */
export function arrows(text: string): Rewrite {
  const signed = then(
    replaceEach(text, BEHIND, ([, amount, arrow]) => sign(arrow!) + amount!),
    (said) =>
      replaceEach(said, BEFORE, ({ 1: arrow, index }) => {
        const isApart = /[\d۰-۹]\s?$/.test(said.slice(Math.max(0, index - 2), index));
        return (isApart ? '، ' : '') + sign(arrow!);
      }),
  );
  return then(signed, (said) => replaceEach(said, BETWEEN, () => '، '));
}

function sign(arrow: string): string {
  return /[▲△↑⬆🔺]/u.test(arrow) ? '+' : '−';
}
