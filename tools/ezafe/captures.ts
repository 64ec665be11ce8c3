import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wav } from '../../src/speech/engines/wav.ts';
import { render } from '../../src/speech/worker/render.ts';
import { markEzafe } from '../../src/text/ezafe/mark-ezafe.ts';
import { createEzafe } from '../../src/text/ezafe/tag-ezafe.ts';
import { loadSpeaker } from '../espeak/load.ts';
import { said } from '../eval/phones.ts';

// Usage: captures.ts: sounds of ten sentences without and with ezafe go to .cache/ezafe as WAV files; what is said
// is printed as the table in src/text/ezafe/README.md.
const SENTENCES = [
  'مدیر مدرسه در حیاط بزرگ کتابخانه ایستاده بود.',
  'دوست برادر من خانه کوچک پدربزرگ را خرید.',
  'باران بهاری شیشه‌های پنجره اتاق را شست.',
  'نامه مادر نویسنده جوان گم شد.',
  'مردم این روستا از آب شیرین چاه استفاده می‌کنند.',
  'پایان داستان برای کودکان خردسال شیرین بود.',
  'قطار تهران ساعت هفت صبح به ایستگاه اصلی شهر رسید.',
  'حکومت تازه برنامه آموزش رایگان را پذیرفت.',
  'پزشک بیمارستان، داروی مسکن به بیمار داد.',
  'گله گوسفند در دامنه کوه مشغول چرا بود.',
];

const folder = join(import.meta.dirname, '../../.cache/ezafe');
mkdirSync(folder, { recursive: true });
const weights = new URL('../../src/text/ezafe/ezafe.bin', import.meta.url);
const mark = markEzafe(createEzafe(readFileSync(weights)));
const speaker = await loadSpeaker();

for (const [i, text] of SENTENCES.entries()) {
  const ways = { plain: text, ezafe: mark(text).text };
  for (const [way, spoken] of Object.entries(ways)) {
    const { pcm, sampleRate } = render(speaker, { text: spoken, pitch: 1 });
    const sound = await wav([pcm], sampleRate, 0).arrayBuffer();
    const name = `${String(i + 1).padStart(2, '0')}-${way}.wav`;
    writeFileSync(join(folder, name), new Uint8Array(sound));
  }
  process.stdout.write(`| ${text} | ${said(ways.plain, ' ')} | ${said(ways.ezafe, ' ')} |\n`);
}
