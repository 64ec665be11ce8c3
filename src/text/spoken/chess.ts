import type { Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';
import { textBefore } from './text-before.ts';

const MOVE =
  /(?<![\w#@-])(?:(?<castle>O-O(?:-O)?)|(?<who>[KQRBN][a-h]?[1-8]?|[a-h](?=x))?(?<takes>x)?(?<square>[a-h][1-8])(?:=?(?<crown>[QRBN]))?)(?<end>[+#])?(?![\w+#-])/g;
/** Among which words a letter and a figure are a move. */
const GAME = /شطرنج|گشایش|مهره|کیش|مات|قلعه|سفید|سیاه|گامبی|وزیر/u;
const NEAR = 60;
/** A game by itself: two numbered moves, or a piece that takes. */
const RECORD =
  /(?:\d\.{1,3}\s?[KQRBN]?[a-h]?x?[a-h][1-8](?!\w)[^.]{0,16}){2}|(?<![A-Za-z])[KQRBN]x[a-h][1-8](?!\w)/;

const PIECES: Readonly<Record<string, string>> = {
  K: 'شاه',
  Q: 'وزیر',
  R: 'رخ',
  B: 'فیل',
  N: 'اسب',
};

/** Moves of chess as players say them: «Nxd5+» is «اسب می‌زند دی پنج کیش». */
export function chess(text: string): Rewrite {
  const isRecord = RECORD.test(text);
  return replaceEach(text, MOVE, ({ 0: token, groups, index }) => {
    const { castle, who, takes, square, crown, end } = groups!;
    const before = textBefore(text, index, NEAR);
    const after = text.slice(index + token.length, index + token.length + NEAR);
    if (!isRecord && !GAME.test(before) && !GAME.test(after)) return undefined;
    const size = castle && castle.length > 3 ? 'بزرگ' : 'کوچک';
    const move = castle
      ? /قلعهٔ?\s$/u.test(before)
        ? size
        : `قلعهٔ ${size}`
      : [who && pieceOf(who), takes && 'می‌زند', square, crown && PIECES[crown]]
          .filter(Boolean)
          .join(' ');
    return move + (end && !/^\s(?:کیش|مات)/u.test(after) ? (end === '+' ? ' کیش' : ' مات') : '');
  });
}

/** A piece with the file or rank it comes from: «Nbd7». */
function pieceOf(who: string): string {
  const piece = PIECES[who[0]!];
  return piece ? `${piece} ${who.slice(1)}`.trim() : who;
}
