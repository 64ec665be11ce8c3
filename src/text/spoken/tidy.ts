import { then, unchanged, type Rewrite, type Rewriter } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const by =
  (pattern: RegExp, insert: string): Rewriter =>
  (text) =>
    replaceEach(text, pattern, () => insert);

const STEPS: readonly Rewriter[] = [
  by(/\s?\(\s*[؟?!،؛:.,\s]*\)|\s?«\s*[.،\s]*»/gu, ''),
  by(/[^\S\n]{2,}|[^\S\n ]/gu, ' '),
  by(/ (?:(?=[.،؛:؟!»)…,;?])|(?<=[«(] ))/g, ''),
  by(
    /[،؛,;:](?:(?=\s?(?:[،؛:؟!)»]|\.(?!\.)))|(?<=[«(]\s?[،؛,;])\s?|(?<=[.؟!]\s?[،؛,;])(?!\s))/g,
    '',
  ),
  by(/[،؛,;]\s(?<=[.؟!]\s?.\s)/g, ' '),
  by(/\u200C+(?:(?=[\s.،؛:؟!»)]|$)|(?<=(?:^|[\s«(])\u200C+))/g, ''),
  by(/^[\s،؛:,;.…]+(?=[^\s،؛:,;.…])|\s+$/gu, ''),
  // Dots that lead to the page, and too many of a silence.
  by(/\s?(?<!\.)\.{4,}(?=[\p{L}\p{N}«(])/gu, '، '),
  by(/\.{4,}/g, '...'),
  // A stop that lost its space: «کرد.زلنسکی».
  by(/\.(?=[ء-ی\u064B-\u0655]{2})(?<=[ء-ی\u064B-\u0655]{2}\.)/g, '. '),
  by(/[،,](?=[ء-ی])(?<=[ء-ی\u064B-\u0655][،,])/g, '، '),
];

/** What was skipped leaves no hole: no empty brackets, doubled spaces or stranded commas. */
export function tidy(text: string): Rewrite {
  return STEPS.reduce(then, unchanged(text));
}
