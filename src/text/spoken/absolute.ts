import { applyEdits, type Edit, type Rewrite } from '../rewrite.ts';
import { textBefore } from './text-before.ts';

const BARS = /(?<![\p{L}\d|])(\|\|?)(?![\s|])([^|\n]{1,40}?)(?<!\s)\1(?![\p{L}|])/gu;
/** A figure, a letter or a term, and nothing that is a word. */
const TERM = /^(?!.*[A-Za-z]{4})[-−–+×*/^()√\d.٫A-Za-zα-ωΔ²³\s]+$/u;
const SUM = /[=<>≤≥+−×*/-]/;
const DIFFERENCE = /(?<=[\p{L}\d)²³])\s?[-−–]\s?(?=[\p{L}\d(])/gu;

/** Bars around a term are its absolute value, «|x − 3| < 2», those of a table are not; two are a norm. */
export function absolute(text: string): Rewrite {
  const edits: Edit[] = [];
  for (const { 0: whole, 1: bar = '', 2: term = '', index } of text.matchAll(BARS)) {
    const end = index + whole.length;
    const around = textBefore(text, index, 2) + text.slice(end, end + 2);
    if (!TERM.test(term) || (/^\d+$/.test(term) && !SUM.test(around))) continue;
    const name = bar === '|' ? 'قدر مطلق' : 'نُرم';
    const isNamed = /(?:قدر[ \u200C]مطلق|نُ?رم)\s?$/u.test(textBefore(text, index, 10));
    const from = index + bar.length;
    edits.push({ from: index, to: from, insert: isNamed ? '' : `${name} ` });
    for (const { 0: minus, index: at } of term.matchAll(DIFFERENCE))
      edits.push({ from: from + at, to: from + at + minus.length, insert: ' منهای ' });
    edits.push({ from: end - bar.length, to: end, insert: '' });
  }
  return applyEdits(text, edits);
}
