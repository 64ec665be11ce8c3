import { expect } from '@esm-bundle/chai';
import { parseHtml } from './parse-html.ts';
import { readArticle } from './read-article.ts';

const LONG =
  'باغبان پیر هر بامداد کنار نهر می‌نشست و به آواز آب گوش می‌داد، تا آن که آفتاب از پشت کوه برمی‌آمد.';
const ALSO =
  'در آن سال که باران نیامد، مردم ده از قنات آب آوردند و درختان انار را یکی‌یکی سیراب کردند و رفتند.';

/** What is read of a page below its title, but for what was taken for the page's own. */
async function textOf(body: string, head = ''): Promise<string[]> {
  const html = `<!doctype html><html lang=fa><head><title>باغ و نهر</title>${head}</head><body><div><h1>باغ و نهر</h1>${body}</div></body></html>`;
  const file = { name: 'a.html', type: '', bytes: new TextEncoder().encode(html) };
  const { blocks } = await readArticle(file, parseHtml);
  return blocks.flatMap(({ kind, text }) => (/furniture|related/.test(kind) ? [] : [text]));
}

describe('text that looks like what stands around one', () => {
  it('is read in a box that is named for what can be pressed', async () => {
    const short = 'باغبان در سال دور درخت انار را کنار نهر کاشت و به آن آب می‌داد.';
    for (const name of ['has-buttons', 'with-dropdown cap', 'btn story', 'loader'])
      expect(
        await textOf(`<div class="${name}"><p>${short}</p></div><p>${ALSO}</p>`),
        name,
      ).to.deep.equal([short, ALSO]);
    expect(
      await textOf(`<p>${LONG}</p><div class=buttons><a href=/a>پسند</a></div><p>${ALSO}</p>`),
    ).to.deep.equal([LONG, ALSO]);
  });

  it('is a sentence that a page quotes and links to where it was said', async () => {
    const quote = (words: string): string => `<blockquote><a href="/a">${words}</a></blockquote>`;
    expect(await textOf(`<p>${LONG}</p>${quote('آب آبادانی است.')}<p>${ALSO}</p>`)).to.deep.equal([
      LONG,
      'آب آبادانی است.',
      ALSO,
    ]);
    expect(await textOf(`<p>${LONG}</p>${quote('آبادانی و نهرها')}<p>${ALSO}</p>`)).to.deep.equal([
      LONG,
      ALSO,
    ]);
  });

  it('is a table of links within an article', async () => {
    const rows = ['کاشان', 'نائین', 'میبد'].map((name) => `<tr><td><a href="/${name}">${name}</a>`);
    const table = `<table>${rows.join('')}</table>`;
    expect(await textOf(`<article><p>${LONG}</p>${table}<p>${ALSO}</p></article>`)).to.deep.equal([
      LONG,
      'کاشان',
      'نائین',
      'میبد',
      ALSO,
    ]);
    expect(await textOf(`${table}<p>${LONG}</p><p>${ALSO}</p>`)).to.deep.equal([LONG, ALSO]);
  });

  it('is a part on opinions that has a date', async () => {
    const part = (more: string): string =>
      `<p>${LONG}</p><p>${LONG.repeat(3)}</p><div><h2>دیدگاه‌ها</h2><p>${ALSO}</p><time>۱۲ دی ۱۴۰۲</time>${more}</div>`;
    expect((await textOf(part(''))).join()).to.contain(ALSO);
    const second = '<p>خوب بود.</p><time>۱۳ دی ۱۴۰۲</time>';
    expect((await textOf(part(second))).join()).not.to.contain(ALSO);
  });

  it('is a day that the text tells of', async () => {
    const day = '<p>۳ تیر ۱۲۸۷</p>';
    const date = '<meta property="article:published_time" content="2024-01-02T10:00:00Z">';
    const before = `<p>۱۲ دی ۱۴۰۲</p><p>${LONG}</p>`;
    expect(await textOf(`${before}${day}<p>${ALSO}</p>`, date)).to.deep.equal([
      LONG,
      '۳ تیر ۱۲۸۷',
      ALSO,
    ]);
    expect(await textOf(`${before}<p>${ALSO}</p><p>۱۲ دی ۱۴۰۲</p>`)).to.deep.equal([LONG, ALSO]);
    expect(await textOf(`<p>۱۲ دی ۱۴۰۲</p><p>2 January 2024</p><p>${LONG}</p>`)).to.deep.equal([
      LONG,
    ]);
  });
});
