import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { withApp } from '../harness/with-app.ts';
import { pack } from '../harness/pack.ts';
import { tinyPdf } from '../harness/tiny-pdf.ts';
import type { AvApp } from '../../src/ui/av-app.ts';
import { words } from '../../src/ui/words.ts';

const DAMAGED = join(import.meta.dirname, '../cases/damaged-article.txt');

const PASTED = `باغ پشت خانه

سال‌ها کسی در باغ پشت خانه چیزی نکاشته بود. امسال مادربزرگ تصمیم گرفت آن را زنده کند.

اول خاک را برگرداند و بعد نهال‌های انار را کاشت.`;

describe('adding a reading', () => {
  it('takes pasted text, proposes a title that can be edited, and keeps it', () =>
    withApp({}, async ({ page, open }) => {
      await open('#/add');
      await page.getByLabel(words.add.label, { exact: true }).fill(PASTED);
      await page.getByRole('button', { name: words.add.continue }).click();
      const title = page.getByLabel(words.add.titleLabel);
      assert.equal(await title.inputValue(), 'باغ پشت خانه');
      await title.fill('باغ مادربزرگ');
      await page.getByRole('button', { name: words.add.keep }).click();
      await page.getByRole('heading', { level: 1, name: 'باغ مادربزرگ' }).waitFor();
      assert.deepEqual(await paragraphs(page), PASTED.split('\n\n').slice(1));

      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'باغ مادربزرگ' }).waitFor();
      await open();
      await page.getByRole('link', { name: 'باغ مادربزرگ' }).first().waitFor();
    }));

  it('opens a damaged text file: paragraphs in order, lost pictures and related link apart', () =>
    withApp({}, async ({ page, open }) => {
      const lines = (await readFile(DAMAGED, 'utf8')).split('\n').filter((line) => line.trim());
      const isImage = (line: string): boolean => /^[\w-]+$/.test(line);
      const isRelated = (line: string): boolean => line.startsWith(words.reader.relatedLabel);
      await open('#/add');
      await page.locator('input[type=file]').setInputFiles(DAMAGED);
      await page.getByLabel(words.add.titleLabel).fill('قنات سبزکوه');
      await page.getByRole('button', { name: words.add.keep }).click();
      await page.getByRole('heading', { level: 1, name: 'قنات سبزکوه' }).waitFor();

      const prose = lines.filter((line) => !isImage(line) && !isRelated(line));
      assert.deepEqual((await paragraphs(page)).map(letters), prose.map(letters));
      const pictures = page.getByRole('img', { name: words.reader.picture });
      assert.equal(await pictures.count(), lines.filter(isImage).length);
      const related = page.getByRole('complementary', { name: words.reader.relatedLabel });
      assert.match(await related.innerText(), /چگونه کویرنشینان آب را/);
      const article = await page.getByRole('article').innerText();
      assert.doesNotMatch(article, /qanat-restoration|IMG_2023/);
    }));

  for (const [name, make, title, paragraph] of [
    [
      'باغ.epub',
      () => pack('epub', listing('epub3.epub').replace(/=== \S+\.png\n\n/g, '')),
      'باغ پشت خانه',
      'آب از کوه می‌آمد.',
    ],
    [
      'کاریز.docx',
      () => pack('docx', listing('word-styles.docx')),
      'کاریزهای کویر',
      'هر سال لای‌روبی می‌شود.',
    ],
    ['چهار فصل.fb2', () => pack('fb2', listing('garden.fb2')), 'چهار فصل باغ', 'مادر'],
    [
      'بندر.odt',
      () => pack('odt', listing('writer.odt').replace(/=== \S+\.png\n\n/g, '')),
      'بندر مه‌گرفته',
      'مه تا ظهر ماند.',
    ],
    [
      'آسیاب.rtf',
      () => pack('rtf', listing('word.rtf')),
      'نامه‌های کوهستان',
      'تا نامهٔ دیگر، خدا نگهدار.',
    ],
    [
      'garden.pdf',
      () =>
        tinyPdf(['BT /F 20 Tf 50 550 Td (The garden) Tj /F 12 Tf 0 -50 Td (It was cold.) Tj ET']),
      'The garden',
      'It was cold.',
    ],
  ] as const)
    it(`opens ${name}`, () =>
      withApp({}, async ({ page, open }) => {
        await open('#/add');
        const buffer = Buffer.from(make());
        await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
        const field = page.getByLabel(words.add.titleLabel);
        assert.equal(await field.inputValue(), title);
        await page.getByRole('button', { name: words.add.keep }).click();
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        assert.equal((await paragraphs(page)).includes(paragraph), true);
      }));

  for (const [what, file, says] of [
    [
      'an empty file',
      { name: 'خالی.txt', mimeType: 'text/plain', buffer: Buffer.from(' \n') },
      'file-empty',
    ],
    [
      'a PDF most pages of which are damaged',
      {
        name: 'gardens.pdf',
        mimeType: '',
        buffer: Buffer.from(
          Buffer.from(tinyPdf(Array.from({ length: 30 }, (_, i) => pdfPage(i))))
            .toString()
            .split('/Type /Page /Parent')
            .map((part, i) => (i > 10 ? `/Type /Nothing ((${part}` : part))
            .join('/Type /Page /Parent'),
        ),
      },
      'file-unreadable',
    ],
    [
      'a picture',
      {
        name: 'عکس.png',
        mimeType: 'image/png',
        buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      },
      'file-unsupported',
    ],
  ] as const)
    it(`says in Persian why it cannot open ${what}, and goes on`, () =>
      withApp({}, async ({ page, open }) => {
        await open('#/add');
        await page.locator('input[type=file]').setInputFiles(file);
        const alert = page.getByRole('main').locator('.fault');
        await alert.waitFor();
        assert.ok((await alert.innerText()).includes(words.faults[says]));
        await page.locator('input[type=file]').setInputFiles(DAMAGED);
        await page.getByLabel(words.add.titleLabel).waitFor();
      }));

  it('shows the beginning of a long PDF while the rest is read: to name it, to give it up, or to keep the whole', () =>
    withApp({}, async ({ page, open }) => {
      const buffer = Buffer.from(tinyPdf(Array.from({ length: 1000 }, (_, i) => pdfPage(i))));
      const file = { name: 'gardens.pdf', mimeType: '', buffer };
      const input = page.locator('input[type=file]');
      const title = page.getByLabel(words.add.titleLabel);
      const progress = page.locator('av-draft progress');
      await open('#/add');

      await input.setInputFiles(file);
      await progress.waitFor();
      await page.getByRole('button', { name: words.add.cancel }).click();
      await input.waitFor({ state: 'attached' });
      await progress.waitFor({ state: 'detached' });

      await input.setInputFiles(file);
      await progress.waitFor();
      await title.fill('My gardens');
      await page.getByRole('button', { name: words.add.keep }).click();
      await page.getByRole('button', { name: words.add.keeping }).waitFor();
      await page.getByRole('heading', { level: 1, name: 'My gardens' }).waitFor();
      const blocks = await page.evaluate(() => {
        const { reading } = document.querySelector<AvApp>('av-app')!.app.store.snapshot;
        return reading.status === 'open' ? reading.article.blocks.length : 0;
      });
      assert.ok(blocks > 4_000, `${blocks}`);
    }));

  it('gives back what was removed', () =>
    withApp({}, async ({ page, open }) => {
      await open('#/add');
      await page.getByLabel(words.add.label, { exact: true }).fill(PASTED);
      await page.getByRole('button', { name: words.add.continue }).click();
      await page.getByRole('button', { name: words.add.keep }).click();
      await page.getByRole('button', { name: words.reader.more }).click();
      await page.getByRole('button', { name: words.article.remove }).click();
      const entry = page.getByRole('listitem').filter({ hasText: 'باغ پشت خانه' });
      await page.getByRole('button', { name: words.notice.undo }).waitFor();
      assert.equal(await entry.count(), 0);
      await page.getByRole('button', { name: words.notice.undo }).click();
      await entry.waitFor();
    }));
});

/** A page of lines in a PDF, five paragraphs. */
function pdfPage(number: number): string {
  return Array.from({ length: 30 }, (_, i) => {
    const words = i % 6 ? 'and' : 'The';
    const end = i % 6 === 5 ? '.' : ' and green';
    return `BT /F 12 Tf 50 ${550 - i * 15} Td (${words} garden ${number} of line ${i} was old${end}) Tj ET`;
  }).join('\n');
}

/** The files of a case, as a listing. */
function listing(name: string): string {
  return readFileSync(join(import.meta.dirname, `../cases/books/${name}.txt`), 'utf8');
}

/** The texts of the open article's paragraphs, as shown. */
function paragraphs(page: Page): Promise<string[]> {
  return page.locator('article p[data-block]').allInnerTexts();
}

/** Only the letters and digits: what repair of spaces and signs leaves alone. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
