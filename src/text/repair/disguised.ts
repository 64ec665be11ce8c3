import type { Range } from '../offset-map.ts';
import type { Edit } from '../rewrite.ts';
import { ENDING, hasAffix, mayLean } from './affixes.ts';
import { endsOpen, HALF_SPACE, ODD_SPACES, withoutMarks } from './alphabet.ts';
import type { JoinedModel } from './joined-model.ts';
import { SURE, type Profile } from './profile.ts';
import { shieldOf } from './shield.ts';
import { isPlain } from './signs.ts';
import { NO_PIECE, Piece } from './spaced-features.ts';
import type { SpacedModel } from './spaced-model.ts';
import { writtenEnding } from './spoken.ts';

/** A run of letters with such signs in it. */
interface Chain extends Range {
  /** Longer than any word. */
  readonly isLong: boolean;
  readonly seams: readonly Seam[];
}

/** Such a sign, between two letters. */
interface Seam extends Range {
  readonly sign: string;
  /** Letters on both sides, up to the next such sign or half-space; those of a spoken ending as they are written. */
  readonly left: string;
  readonly right: string;
}

const L = '\\u0620-\\u063f\\u0641-\\u065f\\u066e-\\u06d3\\u06d5\\u06fa-\\u06ff\\u200c';
/** An underscore, hyphens, dashes, dots in the middle, and spaces that are not the common one. */
const ONE = `_\\u2010-\\u2014\\u00b7\\u2022\\u2027\\u2219\\u22c5${ODD_SPACES}-`;
const SIGN = `\\u0640${ONE}`;
const SEAM = new RegExp(`(?<=[${L}])(?:[${ONE}]|\\u0640+)(?=[${L}])`, 'g');
const CHAIN = new RegExp(`^[${L}${SIGN}]*`);
const CHAIN_BEFORE = new RegExp(`[${L}${SIGN}]*$`);
/** Where a chain is a part of something longer, such as a code, an address or a range. */
const BOUND = /[\p{L}\p{N}@#/\\=+*`~]/u;
const PARTS = new RegExp(`[${HALF_SPACE}${SIGN}]`);
const ANY = new RegExp(`[${SIGN}]`);

const KASHIDA = '\u0640';

const IS_SPACE = new RegExp(`[${ODD_SPACES}]`);
/** What also stands within words that have no seam, or between words. */
const ANYWHERE = new RegExp(`[${KASHIDA}${ODD_SPACES}]`);

/** Longest chain looked at, in UTF-16 units to each side; longer ones are no words. */
const FAR = 60;

/** Log-odds of both models together from which two words are one in a document that writes half-spaces so. */
const COMPOUND = 2.5;
/** Of two words in ی, which writers also join with a hyphen: «علمی-تخیلی», «فارسی-عربی». */
const COUPLE = 6;
/** Log-odds of the model of spaces alone up to which they are two words. */
const APART = -1;
/** Of words joined by an underscore, which means nothing else there. */
const UNDERSCORED = 0;
/** A stretched word that has no seam is less likely to have one than this. */
const STRETCHED = -1.5;

/** What one kind of sign stands for in a document: surely or likely for half-spaces, or for something else. */
export type Uses = Record<'sure' | 'likely' | 'other', number>;

/** Finds hyphens, underscores and kashidas that stand for half-spaces: «می-رود», «کتاب_ها», «میـرود». */
export class Disguises {
  constructor(
    private readonly joined: JoinedModel,
    private readonly spaced: SpacedModel,
  ) {}

  /** Counts what each kind of sign stands for in a text; returns how many surely stand for half-spaces. */
  count(text: string, into: Map<string, Uses>): number {
    let all = 0;
    for (const { seams, isLong } of chainsIn(text))
      for (const seam of seams) {
        const uses = into.get(seam.sign) ?? { sure: 0, likely: 0, other: 0 };
        into.set(seam.sign, uses);
        if (isLong) {
          uses.other++;
          continue;
        }
        const isSure = this.isSure(seam);
        if (isSure) all++;
        uses[isSure ? 'sure' : this.isLikely(seam) ? 'likely' : 'other']++;
      }
    return all;
  }

  /** What to put in place of those signs, by what the document uses them for. */
  edits(text: string, { disguises, damaged }: Profile): Edit[] {
    const edits: Edit[] = [];
    for (const chain of chainsIn(text)) {
      const { seams, isLong } = chain;
      if (isLong) continue;
      const isHabit = seams.every(({ sign }) => disguises.includes(sign));
      const likely = seams.filter((seam) => this.isSure(seam) || (isHabit && this.isLikely(seam)));
      // Who parts a word so in one place does in all; but stretched it may be anywhere, and spaces part words too.
      const isParted = isHabit && likely.length > 0;
      const sure = isParted
        ? seams.filter((seam) => !ANYWHERE.test(seam.sign) || likely.includes(seam))
        : likely;
      // «می-رو-د» takes a word apart on purpose, and a text in order quotes a mistake on purpose.
      if ((!isHabit && sure.length < seams.length) || (!damaged && isQuoted(text, chain))) continue;
      for (const seam of seams) {
        const insert = (sure.includes(seam) ? halfSpaceIn(seam) : undefined) ?? elsewhere(seam);
        if (insert !== seam.sign) edits.push({ from: seam.from, to: seam.to, insert });
      }
    }
    return edits;
  }

  private isSure(seam: Seam): boolean {
    return (
      hasAffix(seam.left, seam.right) &&
      this.score(seam) > SURE.spaced &&
      this.mayBeWhole(seam, SURE.joined)
    );
  }

  private isLikely(seam: Seam): boolean {
    const score = this.score(seam);
    if (hasAffix(seam.left, seam.right)) return score > 0 && this.mayBeWhole(seam, STRETCHED);
    if (mayLean(seam.left, seam.right)) return this.mayBeWhole(seam, STRETCHED);
    // The letters of a pair such as «شنبه-چهارشنبه» may fit well together.
    if (seam.sign !== '_' && score <= APART) return false;
    return score + this.scoreJoined(seam) > barOf(seam);
  }

  /** A kashida also stretches words that have no seam: «میـدان». */
  private mayBeWhole(seam: Seam, bar: number): boolean {
    return seam.sign !== KASHIDA || this.scoreJoined(seam) > bar;
  }

  private scoreJoined({ left, right }: Seam): number {
    return this.joined.scores(left + right).at[left.length] ?? -Infinity;
  }

  private score({ left, right }: Seam): number {
    return this.spaced.score({
      beforeLeft: NO_PIECE,
      leftEdge: 0,
      left: new Piece(left),
      right: new Piece(right),
      rightEdge: 0,
      afterRight: NO_PIECE,
    });
  }
}

/** A half-space, nothing where the letter before it is open, or undefined where two words must stay apart. */
function halfSpaceIn({ left, right }: Seam): string | undefined {
  if (!endsOpen(left)) return HALF_SPACE;
  return ENDING.test(right) ? '' : undefined;
}

/** What a sign is where it stands for no half-space. */
function elsewhere({ sign }: Seam): string {
  return IS_SPACE.test(sign) ? ' ' : sign;
}

function barOf({ sign, left, right }: Seam): number {
  if (sign === '_') return UNDERSCORED;
  return left.endsWith('ی') && right.endsWith('ی') ? COUPLE : COMPOUND;
}

/** Whether nothing else stands with it between quotation marks or brackets: a text in order speaks of it. */
export function isQuoted(text: string, { from, to }: Range): boolean {
  return /[«"“'(]/.test(text.charAt(from - 1)) && /[»"”')]/.test(text.charAt(to));
}

function chainsIn(text: string): Chain[] {
  if (isPlain(text) || !ANY.test(text)) return [];
  const chains: Chain[] = [];
  // Read as half-spaces, underscores between Persian letters make no name that is to be left alone.
  const shield = shieldOf(text.replace(SEAM, (sign) => HALF_SPACE.repeat(sign.length)));
  let end = 0;
  for (const { index: at } of text.matchAll(SEAM)) {
    if (at < end) continue;
    const [before = ''] = CHAIN_BEFORE.exec(text.slice(Math.max(0, at - FAR), at)) ?? [];
    const [after = ''] = CHAIN.exec(text.slice(at, at + FAR)) ?? [];
    const from = at - before.length;
    const to = at + after.length;
    end = to;
    const isLong = before.length === FAR || after.length === FAR;
    const isPart = BOUND.test(text.charAt(from - 1)) || BOUND.test(text.charAt(to));
    if ((isLong || !isPart) && !shield.covers(from, to))
      chains.push({ from, to, isLong, seams: seamsOf(text.slice(from, to), from) });
  }
  return chains;
}

function seamsOf(chain: string, at: number): Seam[] {
  return [...chain.matchAll(SEAM)].map(({ 0: sign, index }) => {
    const left = withoutMarks(chain.slice(0, index).split(PARTS).at(-1)!);
    const right = withoutMarks(chain.slice(index + sign.length).split(PARTS)[0]!);
    return {
      from: at + index,
      to: at + index + sign.length,
      sign: sign.charAt(0),
      left,
      right: writtenEnding(left, right)?.letters ?? right,
    };
  });
}
