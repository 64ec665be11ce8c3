import { breathe } from '../base/breathe.ts';
import { changeKey } from '../library/change-key.ts';
import { defaultWays, type Mending, type MendingWays } from '../library/mending.ts';
import type { Settings } from '../library/settings.ts';
import type { Article } from '../text/article.ts';
import type { Range } from '../text/offset-map.ts';
import type { Mendable, RepairChange } from '../text/repair/repair.ts';
import type { RuleId } from '../text/repair/rule.ts';
import { TITLE } from '../speech/place.ts';

/**
 * Mends the texts of a document's blocks, decided over those of prose.
 * Answers the changes of each, or null when nothing can be mended now; tells those of the beginning before, when asked
 * to. Asked for no texts it gets ready. Runs off the main thread.
 */
export type Mend = (
  texts: readonly Mendable[],
  signal: AbortSignal,
  ways?: MendingWays,
  beginning?: Beginning,
) => Promise<readonly (readonly RepairChange[])[] | null>;

/** Who wants to know of so many texts, from the first on, as soon as these are mended. */
export interface Beginning {
  readonly length: number;
  readonly tell: (changes: readonly (readonly RepairChange[])[]) => void;
}

/** One change of an article, as the reader meets it. */
export interface PlacedChange extends RepairChange {
  readonly block: number;
  readonly undone: boolean;
}

/** Healthy text has a half-space for every twelve words or so; a text with far fewer has lost some. */
const wordsPerHalfSpace = 20;
/** A block of so many words without any has lost them, be the others whole. */
const longBlock = 25;
/**
 * Letters of another keyboard, marks or odd spaces in place of half-spaces, half-spaces that became spaces, were
 * doubled or lack in common verbs, and stops that stand loose or glued.
 */
const signsOfDamage =
  /[يىكەہھےڪ\u00AC\u00AD\u200F\uFB50-\uFDFF\uFE70-\uFEFC]|\u200C\u200C|&(?:nbsp|zwnj|shy|#\d+);|(?:^|[ «])ن?می(?: {1,2}|[_\u00A0\u00B7\u0640\u2000-\u200A\u2010-\u2014\u2022\u202F-])[آ-ی]|[ «]ن?می(?:ش[ود]|کن|کر|توا|گو|خوا|گیر)| (?:ها(?:یی?)?|ی) |[آ-ی][_\u00A0\u00B7\u0640\u2000-\u200A\u2010-\u2014\u2022\u202F-](?:ها|تر)| [،؛.](?: |$)|[.،؛][آ-ی]{2}/;

const word = /[\u0600-\u06FF\u200C]+/g;
const halfSpace = /\u200C/g;

/** The texts to mend: the title first, then each block. */
export function textsOf({ title, blocks }: Pick<Article, 'title' | 'blocks'>): Mendable[] {
  const all = [{ kind: 'heading', text: title }, ...blocks];
  return all.map(({ kind, text }) => ({ text, isVerse: kind === 'verse' }));
}

/** The texts that tell how a document was written. Verse keeps what its poet wrote. */
export function proseOf(texts: readonly Mendable[]): string[] {
  return texts.flatMap(({ text, isVerse }) => (isVerse ? [] : text));
}

/** Whether a text, or a part of it, shows signs of damage, so that it is worth a closer look. */
export async function looksDamaged(
  texts: readonly Mendable[],
  signal: AbortSignal,
): Promise<boolean> {
  let words = 0;
  let halfSpaces = 0;
  for (const { text, isVerse } of texts) {
    await breathe(signal);
    if (signsOfDamage.test(text)) return true;
    if (isVerse) continue;
    const long = countOf(word, text);
    const kept = countOf(halfSpace, text);
    if (long >= longBlock && kept === 0) return true;
    words += long;
    halfSpaces += kept;
  }
  return words > 0 && halfSpaces * wordsPerHalfSpace < words;
}

/** How often a global pattern is found. */
function countOf(pattern: RegExp, text: string): number {
  let count = 0;
  for (pattern.lastIndex = 0; pattern.test(text); count++);
  return count;
}

/** How an article is mended that has no ways of its own. */
export function usualWays({ twins }: Pick<Settings, 'twins'>): MendingWays {
  return { ...defaultWays, twins };
}

/** Names by what an article without ways of its own was mended: rules, models and the reader's usual ways. */
export function usualVersion(rules: string, { twins }: MendingWays): string {
  return twins === defaultWays.twins ? rules : `${rules} ${twins}`;
}

/** Every change of a mending in reading order. */
export function placedChanges({ changes, undone }: Mending): PlacedChange[] {
  return [...changes].flatMap(([block, list]) =>
    list.map((change) => ({ ...change, block, undone: undone.has(changeKey(block, change)) })),
  );
}

/** The answer of the mender as a mending; blocks that need nothing are left out. */
export function toMending(answer: readonly (readonly RepairChange[])[], version: string): Mending {
  const changes = new Map<number, readonly RepairChange[]>();
  answer.forEach((list, i) => {
    if (list.length > 0) changes.set(i + TITLE, list);
  });
  return { on: true, version, changes, undone: new Set() };
}

/** What the changes that stand did, by kind; half-spaces are counted one by one. Kinds with none are left out. */
export function summaryOf(mending: Mending): readonly { kind: MendedKind; count: number }[] {
  const counts = new Map<MendedKind, number>();
  for (const { rule, before, after, undone } of placedChanges(mending)) {
    if (undone) continue;
    const kind = kindOf(rule);
    const many = kind === 'half-space' ? Math.max(1, halfSpaces(after) - halfSpaces(before)) : 1;
    counts.set(kind, (counts.get(kind) ?? 0) + many);
  }
  return mendedKinds.flatMap((kind) => {
    const count = counts.get(kind);
    return count ? [{ kind, count }] : [];
  });
}

/** The kind that a reader knows the changes of a rule by. */
export function kindOf(rule: RuleId): MendedKind {
  return rule === 'joined' || rule === 'spaced' ? 'half-space' : rule;
}

const mendedKinds = ['half-space', 'letters', 'spacing', 'punctuation', 'invisible'] as const;
export type MendedKind = (typeof mendedKinds)[number];

function halfSpaces(text: string): number {
  return text.split('\u200C').length - 1;
}

/** The whole words that a source range touches, within one line. */
export function wordsAround(text: string, { from, to }: Range): Range {
  let start = from;
  let end = to;
  while (start > 0 && /\S/.test(text[start - 1]!)) start--;
  while (end < text.length && /\S/.test(text[end]!)) end++;
  return { from: start, to: end };
}
