/** Accepted twins, spelled with or without a half-space by choice. */
export const TWINS = ['pronoun', 'weekday', 'comparative', 'plural'] as const;

/**
 * - `pronoun`: آنها / آن‌ها, اینها / این‌ها …
 * - `weekday`: یکشنبه / یک‌شنبه, پنجشنبه / پنج‌شنبه
 * - `comparative`: بزرگتر / بزرگ‌تر, بزرگترین / بزرگ‌ترین
 * - `plural`: کتابها / کتاب‌ها
 */
export type Twin = (typeof TWINS)[number];

/** How one writer spells a twin. */
export type Spelling = 'joined' | 'split';

/** What the whole document decides for each of its blocks. Plain data. */
export interface Profile {
  /** Log-odds from which a half-space is put into a joined word. */
  readonly joined: number;
  /** Log-odds from which a space becomes a half-space. */
  readonly spaced: number;
  /** The same beside an affix that stands alone: «می رود», «کتاب ها». Not above `spaced`. */
  readonly affixed: number;
  /** Damaged text is also mended where a healthy one may mean what it says. */
  readonly damaged: boolean;
  /** Stops stand apart from their words, or close to the next ones, as their writer typed them. */
  readonly loose: boolean;
  /** Quotation marks and dashes become those of Persian print. */
  readonly restyled: boolean;
  /** Spellings settled by the document or the reader; others follow common use. */
  readonly twins: Readonly<Partial<Record<Twin, Spelling>>>;
  /** Where it is written as Persian is spoken, «خونه», «می‌دونم»: throughout, or in this block as in dialogue. */
  readonly spoken: 'no' | 'here' | 'throughout';
  /** Signs that the document writes for half-spaces, such as `-`. */
  readonly disguises: string;
  /** Whether a block that differs from the rest is judged by itself; not where the reader chose how boldly. */
  readonly byBlock: boolean;
  /** Whether a block that lost its half-spaces to spaces is too: where more than one now and then did. */
  readonly parted: boolean;
  /** Those of the spellings that the reader asked for. */
  readonly asked: Readonly<Partial<Record<Twin, Spelling>>>;
}

/** Log-odds from which a half-space counts as surely missing. */
export const SURE = { joined: 2.5, spaced: 4 };

/** Thresholds are never below these … */
export const LOWEST = { joined: 0, spaced: 0.25 };
/** … and never above this. */
export const HIGHEST = 12;

/** From this bar on the text is healthy, and its plurals and comparatives are as the writer wants them. */
export const HEALTHY = 6;
/** What kept a half-space rarely lost another: so much surer must the model be. */
export const KEPT = 1.5;

/**
 * So many words that surely lost theirs, of those that lack them altogether one no twin, and none that kept one, tell that
 * a block was damaged alone.
 */
export const LOST = 2;
