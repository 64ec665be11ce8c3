import { expect } from '@esm-bundle/chai';
import { epub, readBook as read } from './read-book.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const STYLES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
const LONG = 'پیرمرد هر صبح پیش از آفتاب به باغ می‌رفت و تا ظهر برنمی‌گشت.';

function docx(body: string, styles: Record<string, string> = {}): Promise<string[]> {
  const named = Object.entries(styles).map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  );
  return read(
    'text.docx',
    `=== word/document.xml
<w:document ${W}><w:body>${body}</w:body></w:document>
=== word/styles.xml
<w:styles ${W}>${named.join('')}</w:styles>
=== word/_rels/document.xml.rels
<Relationships xmlns="${PACKAGE_RELATIONS}"><Relationship Id="s" Type="${STYLES}" Target="styles.xml"/></Relationships>
`,
  );
}

/** Paragraphs of Word, one a line, their tabs as in it. */
function lines(text: string, style = ''): string {
  const named = style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return text
    .split('\n')
    .map((line) => {
      const runs = line
        .split('\t')
        .map((part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`);
      return `<w:p>${named}${runs.join('<w:r><w:tab/></w:r>')}</w:p>`;
    })
    .join('');
}

function table(...rows: string[][]): string {
  const row = (cells: string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc>${lines(cell)}</w:tc>`).join('')}</w:tr>`;
  return `<w:tbl>${rows.map(row).join('')}</w:tbl>`;
}

const P = `paragraph: ${LONG}`;

describe('words of books that look like what is not of them', () => {
  const contents = '<guide><reference type="toc" href="c.html#toc"/></guide>';

  it('keeps a book of one file that says where its contents are', async () => {
    const page = `<h1>فهرست</h1><p><a href="#a">یک</a></p><h2 id="a">یک</h2><p>${LONG}</p>`;
    expect((await epub({ 'c.html': page }, contents)).slice(-2)).to.deep.equal(['heading: یک', P]);
    const nav = '<nav epub:type="toc"><ol><li><a href="c.html">یک</a></li></ol></nav>';
    const read = await epub({
      'nav.html': `<h1>دیباچه</h1><p>${LONG}</p>${nav}`,
      'c.html': `<p>${LONG}</p>`,
    });
    expect(read.slice(1)).to.deep.equal(['heading: دیباچه', P, 'heading: یک', P]);
  });

  it('drops a page that is said to be the contents and is nothing else', async () => {
    const list =
      '<h2>در این کتاب</h2><p>بخش یکم</p><p><a href="d.html">فصل یکم: پیرمرد و باغ کهنه</a> ۳</p>';
    expect(await epub({ 'c.html': list, 'd.html': `<p>${LONG}</p>` }, contents)).to.deep.equal([
      'title: باغ کهنه',
      'heading: فصل یکم: پیرمرد و باغ کهنه',
      P,
    ]);
  });

  it('keeps sentences that lead elsewhere as a whole', async () => {
    const links = ['به راه چپ برو.', 'به راه راست برو.', 'همین‌جا بمان.'];
    const page = links.map((text, i) => `<p><a href="c.html#${i}">${text}</a></p>`).join('');
    expect(await epub({ 'c.html': `<p>${LONG}</p>`, 'd.html': page })).to.deep.equal([
      'title: باغ کهنه',
      P,
      ...links.map((text) => `paragraph: ${text}`),
    ]);
  });

  it('keeps the heading of a page of nothing else but its note', async () => {
    const page =
      '<h1>بخش یکم<a href="#n" epub:type="noteref">*</a></h1><p id="n">* پیش‌تر چاپ شده بود.</p>';
    expect(await epub({ 'a.html': page, 'c.html': `<p>${LONG}</p>` })).to.deep.equal([
      'title: باغ کهنه',
      'heading: بخش یکم*',
      'footnote: پیش‌تر چاپ شده بود.',
      P,
    ]);
  });

  it('keeps chapters named by a number on a new page, and numbers on lines of their own', async () => {
    const page = `<p class="pagebreak">۱</p><p>${LONG}</p><p class="page-break">۱۳۰۲</p><p>۳</p><p id="p4">۴</p>`;
    expect(await epub({ 'c.html': page })).to.deep.equal([
      'title: باغ کهنه',
      'paragraph: ۱',
      P,
      'paragraph: ۱۳۰۲',
      'paragraph: ۳',
      'paragraph: ۴',
    ]);
  });

  it('makes no headings of running text and of hemistichs that have their class', async () => {
    const halves = [
      'باران گرفت و باغ مرا خیس کرد',
      'ابری که بی‌خبر به سر کوه بود',
      'من ماندم و درخت و صدای کلاغ',
      'آن شب که ماه پشت درختان بود',
    ];
    const poem = halves.map((half, i) => `<div class="h${(i % 2) + 1}">${half}</div>`).join('');
    expect(await epub({ 'c.html': poem })).to.deep.equal([
      'title: باغ کهنه',
      `verse: ${halves.join('\n')}`,
    ]);
    const prose = `${LONG} ${LONG} ${LONG}`;
    expect(await epub({ 'c.html': `<p class="h1">${prose}</p>` })).to.include(
      `paragraph: ${prose}`,
    );
  });

  for (const title of ['سند چشم‌انداز بیست‌ساله', 'بدون عنوان: یک زندگی', 'Unknown Lands'])
    it(`knows a title that begins as a made-up one: ${title}`, async () => {
      expect((await epub({ 'c.html': `<p>${LONG}</p>` }, '', title))[0]).to.equal(
        `title: ${title}`,
      );
    });

  it('keeps a list of works and chapters named by a day', async () => {
    const page = `<h1>۲ مهر ۱۳۵۷</h1><p>${LONG}</p><h2>فهرست آثار</h2><ul><li>کوه دور</li><li>رود خشک</li></ul>`;
    expect((await epub({ 'c.html': page })).slice(1)).to.deep.equal([
      'heading: ۲ مهر ۱۳۵۷',
      P,
      'heading: فهرست آثار',
      'item: کوه دور',
      'item: رود خشک',
    ]);
  });

  it('keeps a heading that only its style leaves out of the contents', async () => {
    const styles = { T: 'Title', N: 'TOC Heading', C: 'toc 1' };
    const body = `${lines('باغ', 'T')}${lines('سپاسگزاری', 'N')}${lines(LONG)}${lines('فهرست مطالب', 'N')}${lines('فصل یکم\t۳', 'C')}${lines(LONG)}`;
    expect(await docx(body, styles)).to.deep.equal(['title: باغ', 'heading: سپاسگزاری', P, P]);
  });

  it('keeps what a note of a FictionBook is about', async () => {
    const book = `<FictionBook xmlns:l="http://www.w3.org/1999/xlink"><description><title-info><book-title>باغ</book-title><lang>fa</lang></title-info></description><body><section><p>${LONG}<a l:href="#n" type="note">[1]</a></p></section></body><body name="notes"><section id="n"><title><p>کوه دور</p></title><p>در جنوب است.</p></section></body></FictionBook>`;
    expect((await read('book.fb2', book)).slice(2)).to.deep.equal([
      'footnote: کوه دور',
      'footnote: در جنوب است.',
    ]);
  });

  it('joins a letter that was set large with its word, and parts a word from the next', async () => {
    const large = (text: string): string =>
      `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = `${large('د')}${lines('ر باغ بودیم.')}${large('شب')}${lines('تاریک بود.')}${large('روز')}${lines(' روشن بود.')}`;
    expect((await docx(body)).slice(1)).to.deep.equal([
      'paragraph: در باغ بودیم.',
      'paragraph: شب تاریک بود.',
      'paragraph: روز روشن بود.',
    ]);
  });

  const pairs = {
    vocabulary: 'به دنیا آمدن\tپا به جهان گذاشتن\nاز دنیا رفتن\tچشم از جهان بستن',
    synonyms: 'گفت‌وگو کردن\tصحبت کردن\nسخن گفتن\tحرف زدن\nگریه کردن\tاشک ریختن',
    prices: 'سیب سرخ دماوند\t۵۰ هزار تومان\nانگور سیاه قزوین\t۷۰ هزار تومان',
    dialogue: 'علی به مادرش گفت\tمن فردا می‌آیم.\nمادر به علی گفت\tمن هم می‌آیم.',
    questions: 'آیا به مدرسه می‌روی؟\tبله، هر روز می‌روم.\nآیا فردا هم می‌روی؟\tنه، فردا نمی‌روم.',
    signatures: 'حسن احمدی\tرضا محمدی\nعلی زاهدی\tناصر اسدی',
  };
  for (const [what, text] of Object.entries(pairs))
    it(`takes no pairs that rhyme for verse: ${what}`, async () => {
      const read = await docx(lines(`${LONG}\n${text}\n${LONG}`));
      expect(read.filter((line) => line.startsWith('verse'))).to.deep.equal([]);
      for (const word of text.split(/\s+/)) expect(read.join(' ')).to.include(word);
    });

  it('reads two cells of lines that rhyme one after the other', async () => {
    const cells = [
      'هزینه را کم می‌کند\nسرعت را زیاد می‌کند',
      'دقت را کم می‌کند\nخطا را زیاد می‌کند',
    ];
    const options = [
      'الف) آب در صد درجه می‌جوشد\nب) آب در صفر درجه می‌جوشد',
      'ج) آب در ده درجه می‌جوشد\nد) آب هرگز نمی‌جوشد',
    ];
    for (const row of [cells, options])
      expect(await docx(lines(LONG) + table(row))).to.include(
        `row: ${row.map((cell) => cell.replace('\n', ' ')).join('→')}`,
      );
  });

  it('keeps numbered verses and masses of elements where they stand', async () => {
    const verses = '<p>باغ بود.<sup>2</sup> آب بود.<sup>3</sup> گل بود.<sup>4</sup> نور بود.</p>';
    const next =
      '<p>باران آمد.<sup>2</sup> و رفت.</p><p><sup>3</sup> و خشک شد.<sup>4</sup> و سرد.</p>';
    const mass = '<p>کربن<sup>14</sup> یافتند.</p><p><sup>14</sup>C کم‌یاب است.</p>';
    expect((await epub({ 'a.html': `<h2>یک</h2>${verses}<h2>دو</h2>${next}` })).slice(1)).to.eql([
      'heading: یک',
      'paragraph: باغ بود.² آب بود.³ گل بود.⁴ نور بود.',
      'heading: دو',
      'paragraph: باران آمد.² و رفت.',
      'paragraph: ³ و خشک شد.⁴ و سرد.',
    ]);
    expect((await epub({ 'a.html': mass })).slice(1)).to.eql([
      'paragraph: کربن¹⁴ یافتند.',
      'paragraph: ¹⁴C کم‌یاب است.',
    ]);
  });

  it('keeps a line that is called a running head and is said nowhere else', async () => {
    const line = '<p class="running-head">پیش‌درآمد</p>';
    expect((await epub({ 'a.html': `${line}<p>${LONG}</p>` })).join('|')).to.contain('پیش‌درآمد');
    expect(
      await epub({ 'a.html': `<h2>پیش‌درآمد</h2><p>${LONG}</p>${line}<p>${LONG}</p>` }),
    ).to.eql(['title: باغ کهنه', 'heading: پیش‌درآمد', P, P]);
  });
});
