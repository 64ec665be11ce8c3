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

  it('tells of canals and votes in a box that is named for what can be pressed', async () => {
    const canal =
      'کانال آب را پدرش کنده بود و سالی دو بار آن را از گل و لای پاک می‌کرد، پیش از آن که زمستان برسد.';
    const vote =
      'آن سال مردم روستا به او رأی دادند و امتیاز کارخانه را گرفتند، و خبرنامهٔ ده را هم او می‌نوشت.';
    for (const words of [canal, vote])
      expect(
        await textOf(`<div class="btn story"><p>${words}</p></div><p>${LONG}</p><p>${ALSO}</p>`),
      ).to.deep.equal([words, LONG, ALSO]);
  });

  it('stands beside a field for letters', async () => {
    const member = 'پدرم عضو انجمن باغبان‌ها بود و هر ماه برای همهٔ آنان نامه‌ای دراز می‌نوشت.';
    const form = '<form><input type="email"><button>عضویت</button></form>';
    expect(
      await textOf(`<p>${LONG}</p><p>${ALSO}</p><p>${LONG}</p><div><p>${member}</p>${form}</div>`),
    ).to.deep.equal([LONG, ALSO, LONG, member]);
  });

  it('is a list of links that the sentence above speaks of', async () => {
    const names = ['تاریخ باغ‌های کهن ایران در دو دفتر', 'سفرنامهٔ کوهستان‌های شمالی ایران'];
    const list = `<ul>${names.map((name) => `<li><a href="/a">${name}</a></li>`).join('')}</ul>`;
    for (const end of ['آثار او چنین است.', 'دو کتاب دارد.', 'آن‌ها را در زیر می‌بینید.'])
      expect(await textOf(`<p>${LONG} ${end}</p>${list}<p>${ALSO}</p>`), end).to.deep.equal([
        `${LONG} ${end}`,
        ...names,
        ALSO,
      ]);
    expect(await textOf(`<p>${LONG}</p>${list}<p>${ALSO}</p>`)).to.deep.equal([LONG, ALSO]);
  });

  it('is a list of contents that says the years, or whose headings are not read', async () => {
    const list = (before: string): string =>
      `<ul><li>${before}<a href="#a">خشکسالی بزرگ</a></li><li><a href="#b">بازگشت باران</a></li></ul>`;
    const parts = `<h2 id="a">خشکسالی بزرگ</h2><p>${LONG}</p><h2 id="b">بازگشت باران</h2><p>${ALSO}</p>`;
    const read = ['خشکسالی بزرگ', LONG, 'بازگشت باران', ALSO];
    expect(await textOf(`<p>${ALSO}</p>${list('۱۳۲۰: ')}${parts}`)).to.deep.equal([
      ALSO,
      '۱۳۲۰: خشکسالی بزرگ',
      'بازگشت باران',
      ...read,
    ]);
    expect(await textOf(`<p>${ALSO}</p>${list('۱. ')}${parts}`)).to.deep.equal([ALSO, ...read]);
    const foot = '<footer><h3>خشکسالی بزرگ</h3><h3>بازگشت باران</h3></footer>';
    expect(await textOf(`<p>${LONG}</p>${list('')}<p>${ALSO}</p>${foot}`)).to.deep.equal([
      LONG,
      'خشکسالی بزرگ',
      'بازگشت باران',
      ALSO,
    ]);
  });

  it('is in parts of one page, each under a title as large as the first', async () => {
    const part = (open: string, heading: string, words: string): string =>
      `<section class="part"${open}><h1>${heading}</h1><p>${words}</p></section>`;
    const read = [LONG, 'بخش دوم باغ', ALSO];
    const page = (open: string, link: string): Promise<string[]> =>
      textOf(part(open, `باغ و نهر${link}`, LONG) + part(open, `بخش دوم باغ${link}`, ALSO));
    expect((await page(' data-id="1"', '')).slice(-3)).to.deep.equal(read);
    expect((await page('', '<a href="#part"></a>')).slice(-3)).to.deep.equal(read);
  });

  it('names people by their pages, and none of them wrote it', async () => {
    const list =
      '<ul><li><a href="/@a">شیرین باغبان</a></li><li><a href="/@b">یاور نهری</a></li></ul>';
    expect(await textOf(`<p>${LONG}</p>${list}<p>${ALSO}</p>`)).to.deep.equal([
      LONG,
      'شیرین باغبان',
      'یاور نهری',
      ALSO,
    ]);
  });

  it('is a line that says the title again', async () => {
    const lines = ['شعر', 'باغ و نهر', 'باران آمد.', 'باغ و نهر', 'گفت باران بند آمد.'];
    const page = lines.map((line) => `<div>${line}</div>`).join('');
    expect(await textOf(`${page}<p>${LONG}</p>`)).to.deep.equal(['شعر', ...lines.slice(2), LONG]);
  });
});
