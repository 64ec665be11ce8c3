/**
 * Scores repair on gold text, beside virastar and persian-tools: `npm run eval:repair -- [--data DIR]
 * [--counts FILE] [--system NAME] [--by-line] [--mode MODE] [--errors] GOLD…`. Every gold file is one document, a
 * sentence a line; with `--by-line` every line is a document of its own.
 *
 * - removed: all half-spaces of the gold text are removed; «a» in the table
 * - spaced: all half-spaces become spaces; «b»
 * - healthy: the gold text as it is; «c», the share of its words that came back different, in per cent
 *
 * A place is a position among the characters of a line that are neither white space nor half-space. F1 compares
 * the places of half-spaces in the result with those in the gold text; half-spaces that show nothing (after a
 * letter that never joins, at the edge of a word) are not counted. Where a system adds or drops a character,
 * both lines are compared word by word up to the first that differs in length, and all beyond counts as missed.
 * «no twins» leaves out words whose gold and found spelling are both common: each has at least 1 % of the uses
 * of the word, and five, in the counts (`--counts`: word, space, number; without it, in the gold files).
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { halfSpace } from '@persian-tools/persian-tools';
import Virastar from 'virastar';
import { HALF_SPACE, wordPattern } from '../../src/text/repair/alphabet.ts';
import { createRepair } from '../../src/text/repair/repair.ts';
import { clean } from '../half-space/corpus.ts';
import { readRepairData } from '../cli/repair-data.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    counts: { type: 'string' },
    system: { type: 'string' },
    'by-line': { type: 'boolean', default: false },
    mode: { type: 'string', default: 'auto' },
    errors: { type: 'boolean', default: false },
  },
});

/** Least share of a word's uses, and least uses, that make a spelling common. */
const COMMON = { share: 0.01, uses: 5 };

type System = (lines: readonly string[]) => string[];

const mode =
  (['auto', 'full', 'careful'] as const).find((known) => known === values.mode) ?? 'auto';
const repairer = createRepair(readRepairData(values.data));
const virastar = new Virastar();
const systems: Record<string, System> = {
  avakhan: (lines) =>
    values['by-line']
      ? lines.map((line) => repairer.repair(line, { mode }).text)
      : repairer.repair(lines.join('\n'), { mode }).text.split('\n'),
  virastar: (lines) => lines.map((line) => virastar.cleanup(line)),
  'persian-tools': (lines) => lines.map((line) => halfSpace(line)),
};

const golds = positionals.map((file) => ({
  name: basename(file, '.txt'),
  lines: readFileSync(file, 'utf8').split('\n').filter(Boolean).map(normalise),
}));
const uses = countUses();

const rows = Object.entries(systems)
  .filter(([name]) => !values.system || name === values.system)
  .flatMap(([system, run]) => golds.map((gold) => [system, gold.name, ...score(run, gold.lines)]));
print([['system', 'gold', 'a F1', 'a no twins', 'b F1', 'b no twins', 'c changed %'], ...rows]);

function score(run: System, gold: readonly string[]): string[] {
  const cells = [
    ...compare(gold, run(gold.map((line) => line.replaceAll(HALF_SPACE, '')))),
    ...compare(gold, run(gold.map((line) => line.replaceAll(HALF_SPACE, ' ')))),
  ];
  return [...cells.map((value) => value.toFixed(2)), changedShare(gold, run(gold)).toFixed(3)];
}

/** F1 of places in per cent: over all, and without words of two common spellings. */
function compare(gold: readonly string[], result: readonly string[]): [number, number] {
  const all = { hit: 0, extra: 0, missed: 0 };
  const clear = { hit: 0, extra: 0, missed: 0 };
  const errors = new Map<string, number>();
  gold.forEach((line, i) => {
    const want = placesOf(line);
    const got = placesOf(result[i] ?? '');
    for (const place of new Set([...want.keys(), ...got.keys()])) {
      const kind = !got.has(place) ? 'missed' : want.has(place) ? 'hit' : 'extra';
      all[kind]++;
      const word = want.get(place) ?? got.get(place)!;
      const other =
        kind === 'hit' ? word : wordAt(kind === 'missed' ? (result[i] ?? '') : line, place);
      const isWrong = kind === 'hit' || !isTwin(word, other);
      if (isWrong) clear[kind]++;
      if (kind === 'hit') continue;
      const pair = kind === 'missed' ? `${word}→${other}` : `${other}→${word}`;
      const error = isWrong ? pair : `${pair} (twin)`;
      errors.set(error, (errors.get(error) ?? 0) + 1);
    }
  });
  if (values.errors)
    for (const [pair, count] of [...errors].sort((a, b) => b[1] - a[1]).slice(0, 300))
      process.stderr.write(`${count} ${pair.replaceAll(HALF_SPACE, '|')}\n`);
  return [f1(all), f1(clear)];
}

/** The place of each half-space of a line, with the word that holds it. */
function placesOf(line: string): Map<number, string> {
  const places = new Map<number, string>();
  let count = 0;
  let end = 0;
  for (const { 0: word, index } of line.matchAll(wordPattern())) {
    count += visible(line.slice(end, index));
    const cleaned = clean(word);
    const cuts = new Set<number>();
    let letters = 0;
    for (const unit of cleaned)
      if (unit === HALF_SPACE) cuts.add(letters);
      else letters++;
    let seen = 0;
    for (const unit of word) {
      if (unit === HALF_SPACE) continue;
      if (!/[\u064b-\u065f\u0670]/.test(unit)) {
        if (cuts.has(seen)) places.set(count, cleaned);
        seen++;
      }
      count++;
    }
    end = index + word.length;
  }
  return places;
}

/** The word around a place of a line, without marks. */
function wordAt(line: string, place: number): string {
  let count = 0;
  let at = 0;
  while (at < line.length && count < place) count += visible(line[at++]!);
  for (const { 0: word, index } of line.matchAll(wordPattern()))
    if (index <= at && at <= index + word.length && index + word.length > at) return clean(word);
  return '';
}

function visible(text: string): number {
  return text.replace(/[\s\u200c]/g, '').length;
}

function isTwin(a: string, b: string): boolean {
  const joined = a.replaceAll(HALF_SPACE, '');
  if (joined !== b.replaceAll(HALF_SPACE, '')) return false;
  const spellings = uses.get(joined);
  if (!spellings) return false;
  const total = [...spellings.values()].reduce((sum, count) => sum + count, 0);
  return [a, b].every((word) => {
    const count = spellings.get(word) ?? 0;
    return count >= COMMON.uses && count >= total * COMMON.share;
  });
}

function changedShare(gold: readonly string[], result: readonly string[]): number {
  let words = 0;
  let changed = 0;
  const differing = new Map<string, number>();
  gold.forEach((line, i) => {
    const before = line.split(/\s+/);
    const after = (result[i] ?? '').split(/\s+/);
    words += before.length;
    const left = new Map<string, number>();
    for (const word of after) left.set(word, (left.get(word) ?? 0) + 1);
    for (const word of before) {
      const count = left.get(word) ?? 0;
      if (count > 0) left.set(word, count - 1);
      else {
        changed++;
        differing.set(word, (differing.get(word) ?? 0) + 1);
      }
    }
  });
  if (values.errors)
    for (const [word, count] of [...differing].sort((a, b) => b[1] - a[1]).slice(0, 60))
      process.stderr.write(`changed ${count} ${word.replaceAll(HALF_SPACE, '|')}\n`);
  return (100 * changed) / words;
}

function countUses(): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  const add = (word: string, count: number): void => {
    const joined = word.replaceAll(HALF_SPACE, '');
    const known = counts.get(joined) ?? new Map<string, number>();
    counts.set(joined, known.set(word, (known.get(word) ?? 0) + count));
  };
  if (values.counts)
    for (const line of readFileSync(values.counts, 'utf8').split('\n')) {
      const [word = '', count = '0'] = line.split(' ');
      add(clean(word), Number(count));
    }
  else
    for (const { lines } of golds)
      for (const line of lines)
        for (const word of line.match(wordPattern()) ?? []) add(clean(word), 1);
  return counts;
}

/** Gold text without half-spaces that show nothing. */
function normalise(line: string): string {
  return line.replace(/(?<=[اآأإٱدذرزژوؤ])\u200c/g, '');
}

function f1({ hit, extra, missed }: { hit: number; extra: number; missed: number }): number {
  return hit === 0 ? 0 : (200 * hit) / (2 * hit + extra + missed);
}

function print(table: readonly (readonly string[])[]): void {
  const [head = [], ...body] = table;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(line(head) + line(head.map(() => '---')) + body.map(line).join(''));
}
