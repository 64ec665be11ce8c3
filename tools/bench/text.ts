import { sentences } from '../../src/text/segment/sentences.ts';
import { words } from '../../src/text/segment/words.ts';

/**
 * Throughput of the text steps in MB/s of UTF-8, each as the best of several runs, beside what the platform
 * offers, on text made here: `npx tsx tools/bench/text.ts`.
 */
const PARAGRAPH =
  'به گزارش خبرگزاری‌ها، وزیر نیرو گفت: «آب رودخانه ۱۲٫۵ درصد کم شده است. باید صرفه‌جویی کنیم.» و از مردم خواست همکاری کنند. ' +
  'دکتر م. ر. احمدی در ۲۹ آذر ۱۴۰۱، ساعت ۱۰:۳۰، ۲۳ پرسش (شکل ۲ را ببینید) را پاسخ داد… اما کسی قانع نشد! چرا؟\n';
const text = PARAGRAPH.repeat(500);
const lines = text.split('\n');
const megabytes = new TextEncoder().encode(text).length / 1e6;

const bySentence = new Intl.Segmenter('fa', { granularity: 'sentence' });
const byWord = new Intl.Segmenter('fa', { granularity: 'word' });
const count = (segments: Iterable<unknown>): number => {
  let found = 0;
  for (const _ of segments) found++;
  return found;
};

const tasks: Readonly<Record<string, () => number>> = {
  'sentences()': () => sentences(text).length,
  'Intl.Segmenter sentence': () =>
    lines.reduce((sum, line) => sum + count(bySentence.segment(line)), 0),
  'one regex, sentence': () => text.split(/(?<=[.!؟…])\s+/).length,
  'words()': () => words(text).length,
  'Intl.Segmenter word': () => lines.reduce((sum, line) => sum + count(byWord.segment(line)), 0),
};

for (const [name, task] of Object.entries(tasks)) {
  let best = Infinity;
  let found = 0;
  for (let run = 0; run < 4; run++) {
    const start = performance.now();
    found = task();
    best = Math.min(best, performance.now() - start);
  }
  const speed = (megabytes / (best / 1000)).toFixed(1);
  process.stdout.write(
    `${name.padEnd(26)}${speed.padStart(8)} MB/s ${String(found).padStart(9)} found\n`,
  );
}
