import { then, unchanged, type Rewrite, type Rewriter } from '../rewrite.ts';
import { abbreviations } from './abbreviations.ts';
import { addresses } from './addresses.ts';
import { clean } from './clean.ts';
import { codes } from './codes.ts';
import { dates } from './dates.ts';
import { decimals } from './decimals.ts';
import { emoji } from './emoji.ts';
import { englishDates } from './english-dates.ts';
import { eras } from './eras.ts';
import { exponents } from './exponents.ts';
import { fileNames } from './file-names.ts';
import { footnotes } from './footnotes.ts';
import { glosses } from './glosses.ts';
import { grouping } from './grouping.ts';
import { handles } from './handles.ts';
import { honorifics } from './honorifics.ts';
import { latin } from './latin.ts';
import { leftovers } from './leftovers.ts';
import { listMarkers } from './list-markers.ts';
import { models } from './models.ts';
import { money } from './money.ts';
import { monthDays } from './month-days.ts';
import { numbers } from './numbers.ts';
import { ordinals } from './ordinals.ts';
import { percents } from './percents.ts';
import { phones } from './phones.ts';
import { pronunciations } from './pronunciations.ts';
import { quotedStops } from './quoted-stops.ts';
import { ranges } from './ranges.ts';
import { references } from './references.ts';
import { roman } from './roman.ts';
import { scores } from './scores.ts';
import { signs } from './signs.ts';
import { slashes } from './slashes.ts';
import type { SpokenOptions } from './spoken-options.ts';
import { structuredRanges } from './structured-ranges.ts';
import { tidy } from './tidy.ts';
import { times } from './times.ts';
import { units } from './units.ts';

export type { Pronunciation, SpokenOptions } from './spoken-options.ts';

/** Steps that run only on text with digits, or in which `when` is found. */
interface Stage {
  readonly when: RegExp | 'digits';
  readonly steps: readonly Rewriter[];
}

// The order is the grammar: see README.md.
const STRUCTURE: readonly Stage[] = [
  { when: /[A-Za-z]/, steps: [addresses, fileNames] },
  { when: /[#@]/, steps: [handles] },
  { when: /\(/, steps: [honorifics] },
  { when: /[⁰¹²³⁴-⁹^]/, steps: [exponents] },
  { when: /[[⁰¹²³⁴-⁹*†‡•●▪■◦‣·○◆►▶✓]|^\s*[-–—]/, steps: [footnotes] },
  { when: /^\s*\(?(?:\d+|[ا-ی]|الف)\s?[)\-–—]/, steps: [listMarkers] },
  { when: 'digits', steps: [grouping, structuredRanges, dates, monthDays, englishDates] },
  { when: 'digits', steps: [times, phones, codes, scores] },
  { when: /[ا-ی]\u200C?\s?\.|رک|نک|الخ|قس|حک/, steps: [abbreviations] },
  { when: 'digits', steps: [eras, references, slashes, decimals, money] },
  { when: /[%٪‰]/, steps: [percents] },
  { when: 'digits', steps: [units, models, ranges] },
  { when: /[-−+~≈<>≤≥⩽⩾±∓√×÷=≠≃∕✕✖·#№]|\d\s?[xX:/]/, steps: [signs] },
  { when: 'digits', steps: [ordinals] },
];

/**
 * How a displayed sentence or paragraph is said, with the map from what is displayed.
 * Never throws; the same text and options always give the same rewrite.
 */
export function toSpoken(text: string, options: SpokenOptions): Rewrite {
  let said: Rewrite = unchanged(text);
  const run = (step: Rewriter): void => {
    said = then(said, step);
  };
  run((t) => emoji(t, options.emoji));
  run(clean);
  run((t) => pronunciations(t, options.pronunciations));
  const hasDigits = /\d/.test(said.text);
  for (const { when, steps } of STRUCTURE)
    if (when === 'digits' ? hasDigits : when.test(said.text)) steps.forEach(run);
  if (/[A-Za-z]/.test(said.text)) {
    run(roman);
    run(ordinals);
    if (options.english === 'letters') [glosses, latin].forEach(run);
  }
  run((t) => numbers(t, options.numbers));
  run(quotedStops);
  run((t) => leftovers(t, options.english));
  run(tidy);
  return said;
}
