import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/harness/browser.mjs';

/** Prints each page of `test/cases/pdf` to a PDF beside it, with the fonts of this machine: `tsx tools/pdf-cases.ts`. */
const folder = join(import.meta.dirname, '../test/cases/pdf');
const { path: executablePath } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const name of (await readdir(folder)).filter((file) => file.endsWith('.html'))) {
  await page.goto(pathToFileURL(join(folder, name)).href);
  const edge = '60px';
  await page.pdf({
    path: join(folder, name.replace(/html$/, 'pdf')),
    format: 'A5',
    margin: { top: edge, bottom: edge, left: edge, right: edge },
    displayHeaderFooter: name.includes('heads'),
    headerTemplate: '<div style="font-size:9px;width:100%;text-align:center">ماهنامهٔ باغ</div>',
    footerTemplate:
      '<div style="font-size:9px;width:100%;text-align:center"><span class="pageNumber"></span></div>',
  });
}
await browser.close();
