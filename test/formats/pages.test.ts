import { expect } from '@esm-bundle/chai';
import type { Draft } from '../../src/formats/draft.ts';
import { parseHtml } from './parse-html.ts';
import { readArticle } from './read-article.ts';

const A =
  'باغبان پیر هر بامداد کنار نهر می‌نشست و به آواز آب گوش می‌داد، تا آن که آفتاب از پشت کوه برمی‌آمد.';
const B =
  'در آن سال که باران نیامد، مردم ده از قنات آب آوردند و درختان انار را یکی‌یکی سیراب کردند و رفتند.';
const C =
  'نانوای محله از بهای آرد گله داشت و می‌گفت که نان سنگک را دیگر کسی مانند پدرش از تنور برنمی‌آورد.';
const D =
  'پرستار شب چراغ راهرو را خاموش کرد و پنجره را گشود تا بوی یاس حیاط به همهٔ اتاق‌ها راه پیدا کند.';
const NAME = 'راز کهن‌ترین نهر شهر پس از صد سال آشکار شد';

async function read(body: string, head = ''): Promise<Draft> {
  const html = `<!doctype html><html lang=fa><head><title>باغ و نهر</title>${head}</head><body>${body}</body></html>`;
  return readArticle(
    { name: 'a.html', type: '', bytes: new TextEncoder().encode(html) },
    parseHtml,
  );
}

/** What is read aloud below the title. */
async function textOf(body: string, head = ''): Promise<string[]> {
  const { blocks } = await read(body, head);
  return blocks.flatMap(({ kind, text }) => (/furniture|related/.test(kind) ? [] : [text]));
}

const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const H1 = '<h1>باغ و نهر</h1>';

describe('the text of a page', () => {
  it('is in boxes of any name', async () => {
    const page = `${H1}<div class=share>${p(A)}</div>${p(B)}<div class=footer>${p(C)}</div><div class=signature>${p(D)}</div><p>پایان</p>`;
    expect(await textOf(`<div>${page}</div>`)).to.deep.equal([A, B, C, D, 'پایان']);
  });

  it('is no request, no signature and no foot of the page', async () => {
    const ask = 'اگر این نوشته را دوست داشتید، آن را با دوستان خود در شبکه‌ها به اشتراک بگذارید.';
    const page = `${H1}${p(A, B, C)}<div class=share>${p(ask)}</div><div class=signature>زندگی زیباست</div><div class=comments>${p(D)}</div><div class=entry-footer>${p(D)}</div><div class=footer>${p(D)}</div>`;
    expect(await textOf(`<div>${page}</div>`)).to.deep.equal([A, B, C]);
  });

  it('is in a box that is named for the state of its page', async () => {
    for (const name of [
      'menu-open',
      'content sidebar-right',
      'cookies-accepted',
      'read-more-content',
    ])
      expect(await textOf(`<div class="${name}">${p(A, B, C)}</div>`), name).to.deep.equal([
        A,
        B,
        C,
      ]);
  });

  it('is hidden until a script has run, or while a dialog stands open', async () => {
    const dialog = '<div role=dialog><p>کوکی‌ها را می‌پذیرید؟</p></div>';
    const text = p(A, B, C);
    expect(await textOf(`<div id=app aria-hidden=true>${text}</div>${dialog}`)).to.deep.equal([
      A,
      B,
      C,
    ]);
    expect(await textOf(`<div data-x style="display:none">${text}</div>`)).to.deep.equal([A, B, C]);
    const copy = `<div aria-hidden=true>${p(A, B)}</div>`;
    expect(await textOf(`<div>${text}</div>${copy}`)).to.deep.equal([A, B, C]);
    const asks = `<div class="consent-dialog" aria-hidden=true>${p(D.repeat(9))}</div>`;
    expect(await textOf(`<div>${text}</div>${asks}`)).to.deep.equal([A, B, C]);
  });

  it('is in the one form that a page is', async () => {
    expect(
      await textOf(`<form><table><tr><td>${p(A, B, C)}</td></tr></table></form>`),
    ).to.deep.equal([A, B, C]);
    const form = '<form><label>نام</label><input><label>پیام</label><textarea></textarea></form>';
    expect(await textOf(`<div>${p(A, B, C)}${form}</div>`)).to.deep.equal([A, B, C]);
  });

  it('has the names of what can be opened', async () => {
    const part = (name: string): string => `<button class=accordion-button>${name}</button>`;
    expect(
      await textOf(
        `<div>${p(A)}<h2>${part('نهر چیست و کجاست؟')}</h2>${p(B)}${part('باغ را چه کسی ساخت؟')}${p(C)}</div>`,
      ),
    ).to.deep.equal([A, 'نهر چیست و کجاست؟', B, 'باغ را چه کسی ساخت؟', C]);
    expect(
      await textOf(`<nav><h2>${part('همهٔ بخش‌های سایت')}</h2></nav><div>${p(A, B)}</div>`),
    ).to.deep.equal([A, B]);
  });
});

describe('what stands around the text of a page', () => {
  it('are contents that repeat its headings', async () => {
    const list = (more: string): string =>
      `<p>فهرست مطالب</p><ul><li><a href="#a">۱. نهر کهن</a></li><li><a href="#b">باغ نو</a>${more}</li></ul>`;
    const rest = `<h2 id=a>نهر کهن</h2>${p(A)}<h2 id=b>باغ نو</h2>${p(B)}`;
    expect(await textOf(`<div>${list('')}${rest}</div>`)).to.deep.equal([
      'نهر کهن',
      A,
      'باغ نو',
      B,
    ]);
    expect((await textOf(`<div>${list('، با نقشه')}${rest}</div>`)).join()).to.contain('با نقشه');
    const other = list('').replace('باغ نو', 'باغ گمشده');
    expect((await textOf(`<div>${other}${rest}</div>`)).join()).to.contain('باغ گمشده');
  });

  it('is what it lets readers skip, but not what it quotes', async () => {
    const box = (what: string): string =>
      `<section><strong>${what}</strong><a href="#end">از ${what} رد شوید و به خواندن ادامه دهید</a>${p(D)}<p id=end>پایان ${what}</p></section>`;
    expect(await textOf(`<div>${p(A)}${box('پادکست')}${p(B, C)}</div>`)).to.deep.equal([A, B, C]);
    expect(await textOf(`<div>${p(A)}${box('پست ایکس')}${p(B, C)}</div>`)).to.contain(D);
  });

  it('asks for an address to send letters to', async () => {
    const box = (text: string): string =>
      `<div class=nl><h4>خبرنامه</h4><p>${text}</p><form><input type=email><button>عضویت</button></form></div>`;
    const letter = 'هر هفته گزیدهٔ نوشته‌ها را در ایمیل خود بخوانید.';
    expect(await textOf(`<div>${p(A, B)}${box(letter)}${p(C)}</div>`)).to.deep.equal([A, B, C]);
    expect((await textOf(`<div>${p(A)}${box(`${B} ${C} ${D}`)}</div>`)).join()).to.contain(B);
  });

  it('are links to its other articles between two paragraphs', async () => {
    const link = (href: string): string => `<ul><li><a href="${href}">${NAME}</a></li></ul>`;
    const page = (list: string, above = A): string => `<div>${p(above)}${list}${p(B, C)}</div>`;
    expect(await textOf(page(link('/news/12')))).to.deep.equal([A, B, C]);
    for (const kept of [
      page(link('https://other.example/12')),
      page(link('/news/12'), `${A.slice(0, -1)}:`),
      page(`<ol><li><a href="/1">${NAME}</a></li></ol>`),
      page(`<ul><li><a href="/1">${NAME}</a> و چیزی دیگر</li></ul>`),
      `<div>${p(A, B)}${link('/news/12')}</div>`,
    ])
      expect((await textOf(kept)).join(), kept).to.contain(NAME);
  });

  it('are articles that came behind it, but not its own parts', async () => {
    const part = (title: string, more: string, ...texts: string[]): string =>
      `<div class=post ${more}><h1>${title}</h1>${p(...texts)}</div>`;
    const first = part('باغ و نهر', 'data-url=/1', A, B);
    expect(
      await textOf(`<div>${first}${part('نان و آرد', 'data-url=/2', C, D)}</div>`),
    ).to.deep.equal([A, B]);
    expect(await textOf(`<div>${first}${part('نان و آرد', '', C, D)}</div>`)).to.deep.equal([
      A,
      B,
      'نان و آرد',
      C,
      D,
    ]);
  });

  it('is its title, said again above it, but not in it', async () => {
    const page = `<table><tr><td>نهرنامه</td></tr></table><center>باغ و نهر</center>${p(A)}`;
    expect((await textOf(page)).filter((text) => text === 'باغ و نهر')).to.deep.equal([]);
    expect(await textOf(`<div>${H1}${p(A, 'باغ و نهر', B)}</div>`)).to.deep.equal([
      A,
      'باغ و نهر',
      B,
    ]);
  });
});

describe('what a page says of its article', () => {
  it('is a title that is no heading, and the date below it', async () => {
    const head = '<title>وزارت نهرها - اخبار - باغ تازهٔ شهر</title>';
    const page = `<div><b>وزارت نهرها</b></div><div>باغ تازهٔ شهر</div><div>اخبار</div><div>۴ بهمن ۱۴۰۱</div><div class=body>${p(A, B)}</div>`;
    const html = `<!doctype html><html><head>${head}</head><body>${page}</body></html>`;
    const { title, date } = await readArticle(
      { name: 'a.html', type: '', bytes: new TextEncoder().encode(html) },
      parseHtml,
    );
    expect([title, date]).to.deep.equal(['باغ تازهٔ شهر', '۴ بهمن ۱۴۰۱']);
  });

  it('is the name of an author, above what that is', async () => {
    const by = '<address class=author>سارا نهری<br>پژوهشگر آب</address>';
    const { byline, blocks } = await read(`<article>${H1}${by}${p(A, B)}</article>`);
    expect(byline).to.equal('سارا نهری');
    expect(blocks.flatMap(({ kind, text }) => (kind === 'furniture' ? [] : [text]))).to.deep.equal([
      A,
      B,
    ]);
    const label = '<div class=author>نویسنده:<br>سارا نهری</div>';
    expect((await read(`<article>${H1}${label}${p(A, B)}</article>`)).byline).to.equal('سارا نهری');
  });

  it('is what a weblog writes below one post', async () => {
    const line =
      '<div>+ نوشته شده در&nbsp; شنبه دوم دی ۱۴۰۲ساعت&nbsp;۲۲:۱۰&nbsp; توسط باران &nbsp;|&nbsp; <a href="/c">۳ نظر</a></div>';
    const { byline, date } = await read(`<div>${H1}${p(A, B)}</div>${line}`);
    expect([byline, date]).to.deep.equal(['باران', 'شنبه دوم دی ۱۴۰۲']);
    expect((await read(`<div>${H1}${p(A, B)}</div>${line}${line}`)).byline).to.equal(undefined);
  });

  it('is where it names its authors, and what they are', async () => {
    const by =
      '<section aria-labelledby="article-byline"><ul><li>مینا کاوه</li><li>خبرنگار محیط زیست</li></ul></section>';
    const draft = await read(`<div>${H1}${by}${p(A, B)}</div>`);
    expect(draft.byline).to.equal('مینا کاوه');
    expect(
      draft.blocks.flatMap(({ kind, text }) => (kind === 'furniture' ? [] : [text])),
    ).to.deep.equal([A, B]);
  });

  it('is verse in tables and boxes of its kind', async () => {
    const half = 'ز باران دوش باغم تازه جان شد';
    const other = 'دل خشکم چو نهری پر روان شد';
    const beyt = `<div class=b><div class=m1><p>${half}</p></div><div class=m2><p>${other}</p></div></div>`;
    const again = `<div class=b2><p>${half}</p><p>${other}</p></div>`;
    const line = `${half}\t${other}`;
    expect(await textOf(`<article>${beyt}${again}</article>`)).to.deep.equal([`${line}\n${line}`]);
    const table = `<table class=verse><tr><td>${half}<td>${other}</table>`;
    const { blocks } = await read(`<article>${p(A)}${table}${p(B)}</article>`);
    expect(blocks.map(({ kind }) => kind)).to.deep.equal(['paragraph', 'verse', 'paragraph']);
  });

  it('is bold by a style too', async () => {
    const { blocks } = await read(
      `<div>${p(A)}<p><span style="font-weight:bold">نهر کهن</span></p>${p(B)}<p><b style="font-weight:normal">${C}</b></p></div>`,
    );
    expect(blocks.map(({ kind }) => kind)).to.deep.equal([
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
    ]);
    expect(blocks.at(-1)).to.not.have.property('spans');
  });
});
