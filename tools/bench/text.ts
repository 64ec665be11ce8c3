import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentences } from '../../src/text/segment/sentences.ts';
import { words } from '../../src/text/segment/words.ts';
import type { SpokenOptions } from '../../src/text/spoken/spoken-options.ts';
import { toSpoken } from '../../src/text/spoken/to-spoken.ts';

/**
 * Throughput of the text steps in MB of UTF-8 per second of processor time, each as the best of several runs,
 * beside what the platform offers, on text made here, and at last on ordinary text, the bundled articles:
 * `npm run bench:text`. The text made here is dense with numbers, dates and abbreviations.
 */
const PARAGRAPH =
  'به گزارش خبرگزاری‌ها، وزیر نیرو گفت: «آب رودخانه ۱۲٫۵ درصد کم شده است. باید صرفه‌جویی کنیم.» و از مردم خواست همکاری کنند. ' +
  'دکتر م. ر. احمدی در ۲۹ آذر ۱۴۰۱، ساعت ۱۰:۳۰، ۲۳ پرسش (شکل ۲ را ببینید) را پاسخ داد… اما کسی قانع نشد! چرا؟\n';
const text = PARAGRAPH.repeat(500);
const lines = text.split('\n');
const megabytesOf = (some: string): number => new TextEncoder().encode(some).length / 1e6;
const folder = join(import.meta.dirname, '../../public/articles');
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n')
  .repeat(8);

const bySentence = new Intl.Segmenter('fa', { granularity: 'sentence' });
const byWord = new Intl.Segmenter('fa', { granularity: 'word' });
const count = (segmenter: Intl.Segmenter): number =>
  lines.reduce((sum, line) => sum + [...segmenter.segment(line)].length, 0);
const spoken: SpokenOptions = {
  numbers: 'words',
  english: 'letters',
  emoji: 'skip',
  pronunciations: [],
};

const say = (some: string): number =>
  some.split('\n').reduce((sum, line) => sum + toSpoken(line, spoken).text.length, 0);

const tasks: Readonly<Record<string, () => number>> = {
  'sentences()': () => sentences(text).length,
  'Intl.Segmenter sentence': () => count(bySentence),
  'one regex, sentence': () => text.split(/(?<=[.!؟…])\s+/).length,
  'words()': () => words(text).length,
  'Intl.Segmenter word': () => count(byWord),
  'sentences(), toSpoken()': () =>
    lines.reduce(
      (sum, line) =>
        sum + sentences(line).map(({ from, to }) => toSpoken(line.slice(from, to), spoken)).length,
      0,
    ),
  'toSpoken()': () => say(text),
  'toSpoken(), articles': () => say(articles),
};

for (const [name, task] of Object.entries(tasks)) {
  let best = Infinity;
  let found = 0;
  for (let run = 0; run < 4; run++) {
    const start = process.cpuUsage();
    found = task();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
  }
  const megabytes = megabytesOf(name.endsWith('articles') ? articles : text);
  const speed = (megabytes / (best / 1e6)).toFixed(1);
  process.stdout.write(
    `${name.padEnd(26)}${speed.padStart(8)} MB/s ${String(found).padStart(9)} found\n`,
  );
}
