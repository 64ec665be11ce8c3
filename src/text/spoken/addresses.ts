import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';
import { textBefore } from './text-before.ts';

const TOP =
  'com|org|net|ir|io|co|gov|edu|info|biz|me|tv|app|dev|ai|uk|de|fr|ru|us|eu|news|blog|online|site|xyz|link|ly|int|mil|ac|af|tj|shop|store|tech|cloud|page|wiki|ch|nl|se|tr|jp|cn|br|ca|au|kr|pl|pk|az|iq';

const ADDRESS = new RegExp(
  [
    String.raw`(?:DOI:?\s?|doi:?\s?)?(?<![\d.])10\.\d{4,9}/[^\s«»<>"()،؛]*[^\s«»<>"()،؛.,:;!?؟…]`,
    String.raw`(?<mail>(?:mailto:)?(?<![\w.+-])(?:[\w.+-]{1,64}|(?<![\p{L}\p{M}\u200C])\p{Script=Arabic}[\p{L}\p{M}\p{N}_.+\u200C-]{0,63})@[\w-]{1,63}(?:\.[\w-]{1,63})*\.[A-Za-z][\w-]{1,62})`,
    String.raw`(?:(?:https?|ftp):\/\/|www\.)[^\s«»<>"()،؛]*[^\s«»<>"()،؛.,:;!?؟…]`,
    String.raw`(?<![\w@.\/-])(?:[A-Za-z0-9][\w-]{0,62}\.){1,8}(?:(?:${TOP})(?![\w-]|\.\w)|(?:be|gl|gg|to|in|it|es|at|pt)(?=\/\w))(?:\/[^\s«»<>"()،؛]*[^\s«»<>"()،؛.,:;!?؟…])?\/?`,
  ].join('|'),
  'gu',
);

/** Addresses are said short: «نشانی اینترنتی», «نشانی ایمیل», and not twice when the text names them. */
export function addresses(text: string): Rewrite {
  return replaceEach(text, ADDRESS, ({ groups, index }) => {
    const before = textBefore(text, index, 30);
    const kind = groups?.mail === undefined ? 'اینترنتی' : 'ایمیل';
    if (/(?:نشانی|آدرس)[ِ]?\s*[(«"]?$/u.test(before)) return kind;
    const named =
      groups?.mail === undefined
        ? /(?:اینترنتی|لینک|پیوند)[ِ]?\s*[(«"]?$/u
        : /(?:ایمیل|رایانامه|الکترونیکی?)[ِ]?\s*[(«"]?$/u;
    return named.test(before) ? '' : `نشانی ${kind}`;
  });
}
