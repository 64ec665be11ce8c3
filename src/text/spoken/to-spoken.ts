import { unchanged, type Rewrite, type Rewriter } from '../rewrite.ts';
import { abbreviations } from './abbreviations.ts';
import { absolute } from './absolute.ts';
import { addresses } from './addresses.ts';
import { allah } from './allah.ts';
import { arrows } from './arrows.ts';
import { centuries } from './centuries.ts';
import { chess } from './chess.ts';
import { clean } from './clean.ts';
import { codes } from './codes.ts';
import { cyrillic } from './cyrillic.ts';
import { dates } from './dates.ts';
import { decimals } from './decimals.ts';
import { dialogue } from './dialogue.ts';
import { emoji } from './emoji.ts';
import { englishDates } from './english-dates.ts';
import { eras } from './eras.ts';
import { exponents } from './exponents.ts';
import { fileNames } from './file-names.ts';
import { folios } from './folios.ts';
import { footnotes } from './footnotes.ts';
import { foreignScripts } from './foreign-scripts.ts';
import { glosses } from './glosses.ts';
import { greek } from './greek.ts';
import { grouping } from './grouping.ts';
import { handles } from './handles.ts';
import { hours } from './hours.ts';
import { hosts } from './hosts.ts';
import { honorifics } from './honorifics.ts';
import { initials } from './initials.ts';
import { latin } from './latin.ts';
import { leftovers } from './leftovers.ts';
import { leadingDots } from './leading-dots.ts';
import { listMarkers } from './list-markers.ts';
import { models } from './models.ts';
import { money } from './money.ts';
import { monthDays } from './month-days.ts';
import { monthSpans } from './month-spans.ts';
import { numbers } from './numbers.ts';
import { ordinals } from './ordinals.ts';
import { percents } from './percents.ts';
import { phones } from './phones.ts';
import { plates } from './plates.ts';
import { pronunciations } from './pronunciations.ts';
import { quotedStops } from './quoted-stops.ts';
import { ranges } from './ranges.ts';
import { references } from './references.ts';
import { romanFigures } from './roman-figures.ts';
import { roman } from './roman.ts';
import { routes } from './routes.ts';
import { scores } from './scores.ts';
import { seeWords } from './see-words.ts';
import { signs } from './signs.ts';
import { slashes } from './slashes.ts';
import type { SpokenOptions } from './spoken-options.ts';
import { structuredRanges } from './structured-ranges.ts';
import { tidy } from './tidy.ts';
import { timeZones } from './time-zones.ts';
import { times } from './times.ts';
import { unitsAlone } from './units-alone.ts';
import { units } from './units.ts';
import { verses } from './verses.ts';
import { weekdays } from './weekdays.ts';

export type { Pronunciation, SpokenOptions } from './spoken-options.ts';

/** Steps that run only on text in which `when` is found, and digits if they are about numbers. */
interface Stage {
  readonly digits?: true;
  readonly when?: RegExp;
  readonly steps: readonly Rewriter[];
}

// The order is the grammar: see README.md. The conditions are only for speed.
const STRUCTURE: readonly Stage[] = [
  { when: /[A-Za-z]|10\.\d/, steps: [addresses, fileNames, chess] },
  { digits: true, when: /::|[\dA-Fa-f]:[\dA-Fa-f]+:|[\dt][:/]\d/, steps: [hosts] },
  { when: /[#@]/, steps: [handles] },
  { when: /\.[A-Za-z]/, steps: [leadingDots] },
  { when: /ا(?:\.\.\.|…)/, steps: [allah] },
  { when: /\(/, steps: [honorifics] },
  { when: /\|[^|\s][^|]*\|/, steps: [absolute] },
  { when: /[⁰¹²³⁴-⁹ⁿ⁺⁻^]|\d[eE][-−+\d]/, steps: [exponents] },
  {
    when: /[[ˈˌːɐ-ʯ⁰¹²³⁴-⁹*†‡•●▪■◦‣·○◆►▶✓]|^\s*[-–—]|[.؟!]\d{1,2}\s*$|\([a-z]{2,3}\)/,
    steps: [footnotes],
  },
  { when: /[ivxlcIVX](?:\)|(?<=ص[.:\s]{0,2}.))/, steps: [romanFigures] },
  { when: /س\s?:|(?:^|[؟!…])\s*\+\s/, steps: [dialogue] },
  { when: /^\s*\(?(?:\d+|[ا-ی]|الف)\s?[)\-–—]|(?:^|\D)0?1[)\-–—]|الف\)/, steps: [listMarkers] },
  { digits: true, when: /\d[.,٬،٫/'’\u00A0\u2009\u202F]\d|\d \d{3} \d{3}/, steps: [grouping] },
  {
    digits: true,
    when: /\d ?[.:/-] ?\d|[%٪$€£]|(?:\d\s?[°A-Za-z]{1,5}|صبح|ظهر|عصر|شب|بامداد)\s?[-–—−]/,
    steps: [structuredRanges],
  },
  { when: /ش/, steps: [weekdays] },
  { digits: true, when: /\d ?[.:/-] ?\d/, steps: [dates] },
  { when: /[-–—]|\d \/ \d/, steps: [monthSpans] },
  { when: /[آ-ی][ \u200C]?\s?[-–]\s/, steps: [routes] },
  { digits: true, steps: [monthDays] },
  { digits: true, when: /[A-Z][a-z]{2}|\d0['’]?s|Q[1-4]|[ABC]\.?[CDE]/, steps: [englishDates] },
  { digits: true, when: /\p{L}\s?[/:]\s?\d/u, steps: [verses] },
  { digits: true, when: /UTC|GMT/, steps: [timeZones] },
  { digits: true, when: /س\.?\s?\d|\d\s?ص/, steps: [hours] },
  { digits: true, when: /\d(?::|\s:\s|:\s)\d|[AaPp]\.?[Mm]|ساعت|\d[./]\d\d\s/, steps: [times] },
  { digits: true, when: /\d{2}|\*|0[xb]/, steps: [phones, codes] },
  { digits: true, when: /\d{2}\s?[آ-ی]+\s?\d{2}/, steps: [plates] },
  { when: /(?:\d\)?|صفر|یک|دو|سه|چهار|پنج|شش|هفت)\s?[-–—−:+]/, steps: [scores] },
  {
    when: /[ا-ی]\u200C?\s?\.|قاشق|\d\s?ق|[\s،:](?:[خکشط]|بل)\s|^[خکش]\s/,
    steps: [abbreviations],
  },
  { when: /رک|نک|الخ|قس|حک|پ\u200Cن/, steps: [seeWords] },
  { digits: true, when: /\d\s?[رپبا]/, steps: [folios] },
  { digits: true, steps: [eras, references] },
  { when: /[آ-ی]\.(?:\s?\p{L}|\s\d)/u, steps: [initials] },
  { digits: true, when: /[/⁄]/, steps: [slashes] },
  { digits: true, when: /[.٫,٬]|\dر\d|\d\s?و[نر]|[ردن]و\s?\d/, steps: [decimals] },
  { when: /[$€£¥₺₹₽₩₪₿₴¢؋A-Z]|[آ-ی]\/[آ-ی]/, steps: [money] },
  { when: /[%٪‰]/, steps: [percents] },
  { when: /[\p{L}23]\/[\p{L}(]|bpd/u, steps: [unitsAlone] },
  { digits: true, steps: [units] },
  { digits: true, when: /[-–—−~‐‑/.…_]/, steps: [models, ranges] },
  {
    when: /[nmk]!|[-−+~≈<>≤≥⩽⩾±∓√×÷*★=≠≃∕✕✖·#№→@′]|\d['’]|\d\s?[xX:/]|π\/|[A-Za-z]['’"]{0,2}\(/,
    steps: [signs],
  },
  { digits: true, steps: [ordinals] },
  { digits: true, when: /قر[نو]|سد[هۀ]|هزار[هۀ]/, steps: [centuries] },
];

/** Blocks of letters that are not Persian; those of two units, as old scripts have them, too. */
const OTHER_LETTERS =
  /[A-Za-z\u00AA-\u00D6\u00D8-\u00F6\u00F8-\u05FF\u0700-\u074F\u0780-\u089F\u0900-\u1FFF\u2C00-\uFAFF]/;

/**
 * How a displayed sentence or paragraph is said, with the map from what is displayed.
 * Never throws; the same text and options always give the same rewrite.
 */
export function toSpoken(text: string, options: SpokenOptions): Rewrite {
  let said: Rewrite = unchanged(text);
  const run = (step: Rewriter): void => {
    const next = step(said.text);
    if (!next.map.isIdentity) said = { text: next.text, map: said.map.compose(next.map) };
  };
  if (/[▲△↑▼▽↓⬆⬇🔺🔻]/u.test(text)) run(arrows);
  run((t) => emoji(t, options.emoji));
  run(clean);
  run((t) => pronunciations(t, options.pronunciations));
  const hasDigits = /\d/.test(said.text);
  for (const { digits, when, steps } of STRUCTURE)
    if ((!digits || hasDigits) && (!when || when.test(said.text))) steps.forEach(run);
  if (/[A-Za-z]/.test(said.text)) [roman, ordinals, centuries].forEach(run);
  if (OTHER_LETTERS.test(said.text)) {
    run((t) => glosses(t, options.english));
    [cyrillic, greek, foreignScripts].forEach(run);
    // What reads plain integers from digits, reads plain signs of vowels, too.
    if (options.english === 'letters') run((t) => latin(t, options.numbers === 'digits'));
  }
  run((t) => numbers(t, options.numbers));
  run(quotedStops);
  run((t) => leftovers(t, options.english));
  run(tidy);
  return said;
}
