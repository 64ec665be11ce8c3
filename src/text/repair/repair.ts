import type { Range } from '../offset-map.ts';
import { applyEdits, unchanged, type Edit, type Rewrite } from '../rewrite.ts';
import { profileByBlock, type BlockProfile } from './block.ts';
import { Disguises } from './disguised.ts';
import { isForeign } from './foreign.ts';
import { invisible } from './invisible.ts';
import { joinedBy } from './joined.ts';
import { JoinedModel } from './joined-model.ts';
import { letters } from './letters.ts';
import type { Profile } from './profile.ts';
import { punctuation } from './punctuation.ts';
import { RULES, type Rule, type RuleId } from './rule.ts';
import { sampleOf } from './sample.ts';
import { shieldOf } from './shield.ts';
import { spacedBy } from './spaced.ts';
import { SpacedModel } from './spaced-model.ts';
import { spacing } from './spacing.ts';
import { survey, type Mode, type Models } from './survey.ts';
import { verseAmong } from '../verse.ts';
import { followHalfSpaces } from './words.ts';

/** One thing that was mended. Offsets are UTF-16 offsets of the source. */
export interface RepairChange extends Range {
  readonly rule: RuleId;
  readonly before: string;
  readonly after: string;
}

/** A mended text, its way back, and each change, in order and apart. */
export interface Repair extends Rewrite {
  readonly changes: readonly RepairChange[];
}

/** What a reader may choose. */
export interface RepairOptions {
  /** `auto` unless told: as boldly as the document's own damage asks. */
  readonly mode?: Mode;
  /** Rules to leave out. */
  readonly without?: readonly RuleId[];
  /** Spellings of twins; those not named follow the document. */
  readonly twins?: Profile['twins'];
}

/** A block to mend. Of verse only its letters are mended, and what no one sees. */
export interface Mendable {
  readonly text: string;
  readonly isVerse: boolean;
}

/** Data files of the half-space models, as bytes. */
export interface RepairData {
  /** `joined.bin` */
  readonly joined: Uint8Array;
  /** `spaced.bin` */
  readonly spaced: Uint8Array;
}

/** Mends Persian text. Never throws on any string; a mended text is left as it is when mended again. */
export interface Repairer {
  /** Mends a whole document, line by line; line breaks stay, and of verse all but its letters. */
  repair(text: string, options?: RepairOptions): Repair;
  /** Decides over all blocks of a document, or a `sampleOf` them, what `repairBlock` needs to know. */
  survey(texts: readonly string[], options?: RepairOptions): Profile;
  /** Mends one block of a surveyed document. */
  repairBlock(block: Mendable, profile: Profile, options?: Pick<RepairOptions, 'without'>): Repair;
}

/** Rules can open the way for one another; more rounds than this are never needed. */
const MOST_ROUNDS = 5;
/** UTF-16 units; in longer documents one more change tips no balance. */
const SHORT = 20_000;

const NONE: readonly RuleId[] = [];
/** What a poet's metre and print decide: of verse only letters and what no one sees are mended. */
const POETS: readonly RuleId[] = ['spacing', 'spaced', 'joined', 'punctuation'];
// A half-space put into a word matters to the gaps beside it and to nothing else.
const GAPS: readonly RuleId[] = ['spaced'];
const HALF_SPACES: readonly RuleId[] = ['spaced', 'joined'];

/** Which rules may find more to mend after these did. */
function after(mended: readonly RuleId[]): readonly RuleId[] {
  if (mended.length === 0) return NONE;
  if (mended.every((id) => id === 'joined')) return GAPS;
  if (mended.every((id) => id === 'joined' || id === 'spaced')) return HALF_SPACES;
  return RULES;
}

/**
 * Makes a repairer. Without data the half-space rules rest and all others work.
 * @throws RangeError when the data is not the shipped files.
 */
export function createRepair(data?: RepairData): Repairer {
  const models: Models = data ? decode(data) : {};
  const rest: Rule = () => [];
  const rules: Record<RuleId, Rule> = {
    invisible,
    letters,
    spacing,
    spaced: models.spaced ? spacedBy(models.spaced, models.joined, models.disguises) : rest,
    joined: models.joined ? joinedBy(models.joined) : rest,
    punctuation,
  };

  const byBlock: BlockProfile = models.joined
    ? profileByBlock(models.joined, models.spaced)
    : (_, document) => document;

  const surveyTexts: Repairer['survey'] = (texts, { mode = 'auto', twins = {} } = {}) =>
    survey(texts, models, mode, twins);

  const repairBlock: Repairer['repairBlock'] = (block, profile, { without = [] } = {}) => {
    const { text, isVerse } = block;
    let repair = repairOf(unchanged(text), []);
    if (isForeign(text)) return repair;
    const own = byBlock(text, profile);
    let round = RULES as readonly RuleId[];
    for (let i = 0; i < MOST_ROUNDS && round.length > 0; i++) {
      const mended: RuleId[] = [];
      for (const id of round) {
        if (without.includes(id) || (isVerse && POETS.includes(id))) continue;
        const before = repair;
        repair = mend(text, repair, id, rules[id], own);
        if (repair !== before) mended.push(id);
      }
      round = after(mended);
    }
    return repair;
  };

  return {
    survey: surveyTexts,
    repairBlock,
    repair(text, options = {}) {
      let repair = once(text, options);
      // What was mended is evidence too: a short document is asked again until it has no more to say.
      for (let i = 1; i < MOST_ROUNDS && text.length < SHORT; i++) {
        const { changes } = once(repair.text, options);
        if (changes.length === 0) break;
        repair = apply(text, repair, changes[0]!.rule, changes.map(toEdit));
      }
      return repair;
    },
  };

  function once(text: string, options: RepairOptions): Repair {
    const lines = text.split(/(\r\n|[\n\r\u2028\u2029])/);
    const texts = lines.filter((_, i) => i % 2 === 0);
    const profile = surveyTexts(sampleOf(texts), options);
    const isVerse = verseAmong(texts);
    const isCode = fencedAmong(texts);
    const changes: RepairChange[] = [];
    let offset = 0;
    lines.forEach((line, i) => {
      if (i % 2 === 0 && !isCode[i / 2]) {
        const block = { text: line, isVerse: isVerse[i / 2]! };
        for (const { rule, from, to, before, after } of repairBlock(block, profile, options)
          .changes)
          changes.push({ rule, from: from + offset, to: to + offset, before, after });
      }
      offset += line.length;
    });
    return keep(text, changes);
  }
}

function decode(data: RepairData): Models {
  const joined = JoinedModel.decode(data.joined);
  const spaced = SpacedModel.decode(data.spaced);
  return { joined, spaced, disguises: new Disguises(joined, spaced) };
}

/** The repair of `text` with only these changes of it: leave some out to undo them. */
export function keep(text: string, changes: readonly RepairChange[]): Repair {
  return repairOf(applyEdits(text, changes.map(toEdit)), changes);
}

// Spelled out: spreading an object costs much, here for every line.
function repairOf({ text, map }: Rewrite, changes: readonly RepairChange[]): Repair {
  return { text, map, changes };
}

function toEdit({ from, to, after }: RepairChange): Edit {
  return { from, to, insert: after };
}

function mend(source: string, repair: Repair, id: RuleId, rule: Rule, profile: Profile): Repair {
  const edits = rule(repair.text, shieldOf(repair.text), profile);
  const mended = apply(source, repair, id, edits);
  if (id === 'joined' && edits.length > 0) followHalfSpaces(repair.text, edits, mended.text);
  return mended;
}

/** A repair of `source` followed by edits of its text. */
function apply(source: string, repair: Repair, id: RuleId, edits: readonly Edit[]): Repair {
  if (edits.length === 0) return repair;
  const next = applyEdits(repair.text, edits);
  if (repair.map.isIdentity) {
    const changes = edits.map(({ from, to, insert }): RepairChange => {
      return { rule: id, from, to, before: source.slice(from, to), after: insert };
    });
    return repairOf(next, changes);
  }
  const map = repair.map.compose(next.map);
  let shift = 0;
  let known = 0;
  const changes = map.changes.map(({ from, to, length }): RepairChange => {
    const after = next.text.slice(from + shift, from + shift + length);
    shift += length - (to - from);
    while (known < repair.changes.length && repair.changes[known]!.to < to) known++;
    const earlier = repair.changes[known];
    if (earlier?.from === from && earlier.to === to && earlier.after === after) return earlier;
    return { rule: id, from, to, before: source.slice(from, to), after };
  });
  return { text: next.text, map, changes };
}

/** Lines of code between fences, with the fences. */
function fencedAmong(texts: readonly string[]): boolean[] {
  let fenced = false;
  return texts.map((text) => {
    const fence = /^\s*(?:```|~~~)/.test(text);
    const isCode = fence || fenced;
    if (fence) fenced = !fenced;
    return isCode;
  });
}
