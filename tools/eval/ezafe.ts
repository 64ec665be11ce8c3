import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { createEzafe, type Ezafe } from '../../src/text/ezafe/tag-ezafe.ts';
import { markEzafe } from '../../src/text/ezafe/mark-ezafe.ts';
import { ezafeSpots } from '../../src/text/ezafe/ezafe-spots.ts';
import { readHomographs } from '../../src/text/ezafe/homographs.ts';
import { Tally } from '../ezafe/tally.ts';
import { phoneErrors, said } from './phones.ts';

// Usage: npm run eval:ezafe -- [--phones phones.tsv] [--homographs sentences.tsv] [gold.txt …]
// Gold files hold a sentence a line, `word/e` with ezafe, `word` without, `word/?` unknown. A phones file holds such a
// sentence, a tab and its phones; what eSpeak NG says is held against them plain, with predicted and with gold ezafe.
// A homographs file holds a sentence, the word and its phonemes, or «-» where eSpeak NG's own reading is right.
const { values, positionals } = parseArgs({
  options: { phones: { type: 'string' }, homographs: { type: 'string' } },
  allowPositionals: true,
});
const bytes = readFileSync(new URL('../../src/text/ezafe/ezafe.bin', import.meta.url));
const ezafe = createEzafe(bytes);
print(`weights: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);

if (positionals.length > 0) {
  const sentences = positionals.flatMap(lines).map((line) => labelled(line).words);
  const [cold, ...warm] = [1, 2, 3, 4].map(() => wordsPerSecond(sentences));
  print(`words per second of processor time: ${cold} cold, ${Math.max(...warm)} warm`);
}

for (const file of positionals) {
  const tally = new Tally();
  for (const line of lines(file)) {
    const { words, targets } = labelled(line);
    tally.add(ezafe.tag(words), targets);
  }
  print(`${file}: ${tally}`);
}

if (values.homographs !== undefined) {
  let fired = 0;
  let right = 0;
  const cases = lines(values.homographs).map(
    (line) => line.split('\t') as [string, string, string],
  );
  for (const [text, word, say] of cases)
    for (const found of readHomographs(text, ezafeSpots(ezafe, text), new Set())) {
      if (text.slice(found.from, found.to) !== word) continue;
      fired++;
      if ([say, `${say}e`, `${say}je`].includes(found.say)) right++;
      else print(`misread ${found.say}: ${text}`);
    }
  print(`homographs: ${cases.length} sentences, ${fired} read, ${right} of them right`);
}

if (values.phones !== undefined) {
  const errors = { plain: 0, predicted: 0, gold: 0 };
  let total = 0;
  for (const line of lines(values.phones)) {
    const [sentence, phones] = line.split('\t') as [string, string];
    const { words, targets } = labelled(sentence);
    const text = words.join(' ');
    const marked = {
      plain: text,
      predicted: markEzafe(ezafe)(text).text,
      gold: markEzafe(knowing(targets))(text).text,
    };
    total += phones.replaceAll(' ', '').length;
    for (const way of Object.keys(errors) as (keyof typeof errors)[])
      errors[way] += phoneErrors(said(marked[way]), phones);
  }
  for (const [way, count] of Object.entries(errors))
    print(`${way}: phone error rate ${((100 * count) / total).toFixed(2)} %`);
}

/** A tagger that knows the truth about one sentence. */
function knowing(targets: readonly number[]): Ezafe {
  return {
    scores: () => Float32Array.from(targets, (target) => (target > 0 ? Infinity : -Infinity)),
    tag: () => Uint8Array.from(targets),
  };
}

/** How fast the tagger goes over all sentences once, in processor time; cold when it has not met their words. */
function wordsPerSecond(sentences: readonly string[][]): number {
  const start = process.cpuUsage();
  const count = sentences.reduce((sum, words) => sum + ezafe.tag(words).length, 0);
  const { user, system } = process.cpuUsage(start);
  return Math.round(count / ((user + system) / 1e6));
}

function labelled(line: string): { words: string[]; targets: number[] } {
  const tokens = line.split(' ').filter(Boolean);
  return {
    words: tokens.map((token) => token.replace(/\/[e0?]$/, '')),
    targets: tokens.map((token) => (token.endsWith('/e') ? 1 : token.endsWith('/?') ? -1 : 0)),
  };
}

function lines(file: string): string[] {
  return readFileSync(file, 'utf8').trim().split('\n');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
