import { expect } from '@esm-bundle/chai';
import { readArticle } from './read-article.ts';
import { parseHtml } from './parse-html.ts';
import { pack } from '../harness/pack.ts';
import { rawZip } from './raw-zip.ts';
import { epub, readBook } from './read-book.ts';

const LONG = 'پیرمرد هر صبح پیش از آفتاب به باغ می‌رفت و تا ظهر برنمی‌گشت.';
const P = `paragraph: ${LONG}`;

/** A book of one page without its title. */
async function page(body: string, files = ''): Promise<string[]> {
  return (await epub({ 'a.html': body }, '', 'باغ کهنه', files)).slice(1);
}

describe('books as programs make them', () => {
  it('keeps what only pages of the web have around their texts', async () => {
    const lines = ['بیشتر بخوانید', 'کد خبر: ۱۲۳۴۵۶', 'انتهای پیام', 'ادامه مطلب', '#باران', 'کپی'];
    const read = await page(
      `<p>${LONG}</p>${lines.map((line) => `<p>${line}</p>`).join('')}<p>${LONG}</p>`,
    );
    expect(read).to.eql([P, ...lines.map((line) => `paragraph: ${line}`), P]);
  });

  it('takes the terms of a list for the signs of notes that they are', async () => {
    const call = (n: number, sign: string): string => `<a id="r${n}" href="#n${n}">${sign}</a>`;
    const body = `<p>شاعر${call(1, '[۱]')} رفت و کوزه‌گر${call(2, '[۲]')} ماند.</p><p>${LONG}</p>`;
    const notes =
      '<dl><dt id="n1">[<a href="#r1">۱</a>]</dt><dd><p>گمنام.</p></dd><dt id="n2"><a href="#r2">[۲]</a></dt><dd>کوزه‌گر شهر.</dd></dl>';
    expect(await page(body + notes)).to.eql([
      'paragraph: شاعر۱ رفت و کوزه‌گر۲ ماند.',
      'footnote: گمنام.',
      'footnote: کوزه‌گر شهر.',
      P,
    ]);
    const terms = '<dl><dt id="a">کاریز</dt><dd>راه آب.</dd><dt id="b">۲</dt><dd>شمار.</dd></dl>';
    expect(await page(`<p>${LONG} <a href="#a">کاریز</a></p>${terms}`)).to.eql([
      `${P} کاریز`,
      ...['کاریز', 'راه آب.', '۲', 'شمار.'].map((text) => `paragraph: ${text}`),
    ]);
  });

  it('links raised numbers to the lines below that begin with them', async () => {
    const text = `<p>شاعر<sup>۱</sup> رفت و نامه‌ای نوشت<sup>2</sup>.</p><p>${LONG}</p>`;
    const notes = '<hr/><p><sup>۱</sup> گمنام.</p><p><sup>2</sup> گم شده است.</p>';
    expect(await page(text + notes)).to.eql([
      'paragraph: شاعر۱ رفت و نامه‌ای نوشت2.',
      'footnote: گمنام.',
      'footnote: گم شده است.',
      P,
    ]);
  });

  it('leaves raised numbers that call no notes', async () => {
    const verses = '<p><sup>۱</sup> آغاز سخن. <sup>۲</sup> و ادامه.</p><p><sup>۳</sup> سوم.</p>';
    expect(await page(verses + verses)).to.eql([
      ...['paragraph: ¹ آغاز سخن. ² و ادامه.', 'paragraph: ³ سوم.'],
      ...['paragraph: ¹ آغاز سخن. ² و ادامه.', 'paragraph: ³ سوم.'],
    ]);
    const power =
      '<p>باغ ۲۰ m<sup>2</sup> است و ۱۰<sup>3</sup> درخت دارد.</p><p><sup>2</sup> توت</p>';
    expect(await page(power)).to.eql([
      'paragraph: باغ ۲۰ m² است و ۱۰³ درخت دارد.',
      'paragraph: ² توت',
    ]);
  });

  it('sets captions to the pictures beside them', async () => {
    const picture = '<img src="a.png"/>';
    const body = `<div class="image">${picture}<p class="caption">ایوان</p></div><p>${LONG}</p>
<div>${picture}</div><div class="Image-Caption">نقشه</div><p class="caption">کسی نیست.</p><p>${LONG}</p>
<p class="table-caption">بارش</p><table><tr><td>مهر</td><td>۱۰</td></tr><tr><td>آبان</td><td>۲۰</td></tr></table>`;
    expect(await page(body, '=== a.png\n')).to.eql([
      'figure: ایوان',
      P,
      'figure: نقشه',
      'paragraph: کسی نیست.',
      P,
      'paragraph: بارش',
      'row: مهر→۱۰',
      'row: آبان→۲۰',
    ]);
  });

  it('drops what print repeats on each page, and no other line that is called so', async () => {
    const heads =
      '<div class="header">باغ کهنه</div><p class="running-head">فصل یکم</p><p class="folio">۱۲</p><div class="footer">باغ کهنه | ۱۳</div>';
    const kept =
      '<div class="header">بخش دوم</div><p class="footer">پایان بخش</p><p class="runner">۱۴ دونده</p>';
    expect(await page(`<p>${LONG}</p>${heads}<p>${LONG}</p>${heads}${kept}`)).to.eql([
      P,
      P,
      'paragraph: بخش دوم',
      'paragraph: پایان بخش',
      'paragraph: ۱۴ دونده',
    ]);
  });

  it('drops what the styles of the book hide, but for what they show elsewhere and notes', async () => {
    const css = `.no, p.gone { color: red; DISPLAY: none !important } /* .kept{display:none} */
.twice{display:none}.twice{display:block} @media print{.print{display:none}} a:hover .over{display:none} aside{display:none}`;
    const head = '<link rel="stylesheet" href="s.css"/><style>.own{display:none}</style>';
    const names = ['no', 'kept', 'twice', 'print', 'over', 'own', 'gone', 'plain'];
    const lines = names.map((name) => `<p class="${name}">${name}</p>`).join('');
    const note = '<a epub:type="noteref" href="#n">1</a>';
    const aside = '<aside epub:type="footnote" id="n"><p>یادداشت.</p></aside>';
    expect(
      await page(`${head}<p>${LONG}${note}</p>${lines}${aside}`, `=== s.css\n${css}\n`),
    ).to.eql([
      `${P}1`,
      'footnote: یادداشت.',
      ...['kept', 'twice', 'print', 'over', 'plain'].map((name) => `paragraph: ${name}`),
    ]);
    const whole = '<style>p{display:none}</style>';
    expect(await page(`${whole}<p>${LONG}</p>`)).to.eql([P]);
  });

  it('knows the entities that a page declares', async () => {
    const text = `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY bagh "باغ"><!ENTITY nim "&#8204;"><!ENTITY more "&bagh;">]>
<html><body><p>به &bagh; می&nim;رفت و &laquo;&more;&raquo; گفت.</p></body></html>`;
    const listing = `=== book.opf\n<package><manifest><item id="a" href="1.html"/></manifest><spine><itemref idref="a"/></spine></package>\n=== 1.html\n${text}`;
    const book = { name: 'a.epub', type: '', bytes: pack('epub', listing) };
    const { blocks } = await readArticle(book, parseHtml);
    expect(blocks.map((block) => block.text)).to.eql(['به باغ می‌رفت و «&more;» گفت.']);
  });

  it('reads formulas once, in one line', async () => {
    const sum =
      '<mrow><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mfrac><mn>1</mn><mi>y</mi></mfrac></mrow>';
    const again = '<annotation encoding="application/x-tex">x^2+\\frac{1}{y}</annotation>';
    const body = `<p>اندازهٔ <math><semantics>${sum}${again}</semantics></math> است و <m:math><m:mi>a</m:mi></m:math>.</p>`;
    expect(await page(body)).to.eql(['paragraph: اندازهٔ x^2+1/y است و a.']);
  });

  it('sets the foot of a table below it, and finds pictures behind prefixes and backslashes', async () => {
    const row = (name: string): string => `<tr><td>${name}</td><td>۱</td></tr>`;
    const table = `<table><tfoot>${row('جمع')}</tfoot><tbody>${row('مهر')}${row('آبان')}</tbody></table>`;
    const pictures =
      '<p><svg:svg><svg:image xlink:href="a.png"/></svg:svg></p><p><img src="b\\c.png"/></p>';
    expect(await page(table + pictures, '=== a.png\n=== b/c.png\n')).to.eql([
      'row: مهر→۱',
      'row: آبان→۱',
      'row: جمع→۱',
      'figure: ',
      'figure: ',
    ]);
  });

  it('reads a zip that says its sizes in 64 bits', async () => {
    const text = new TextEncoder().encode(LONG);
    const bytes = rawZip([{ name: 'a.txt', data: text }], { isLong: true });
    const { blocks } = await readArticle({ name: 'a.zip', type: '', bytes }, parseHtml);
    expect(blocks.map((block) => block.text)).to.eql([LONG]);
  });

  it('sets cells into their columns below those that take several rows', async () => {
    const rows = [
      '<tr><th>ماه</th><th colspan="2">بارش</th><th>باد</th></tr>',
      '<tr><td rowspan="2">مهر</td><td>۱</td><td>۲</td><td>۳</td></tr>',
      '<tr><td>۴</td><td>۵</td></tr>',
      '<tr><td>آبان</td><td>۶</td></tr>',
    ];
    expect(await page(`<table>${rows.join('')}</table>`)).to.eql([
      'row: ماه→بارش→→باد',
      'row: مهر→۱→۲→۳',
      'row: →۴→۵',
      'row: آبان→۶',
    ]);
  });

  it('calls notes of Word by the signs that they have', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const note = (id: number, sign: string): string =>
      `<w:footnote w:id="${id}"><w:p><w:r>${sign}</w:r><w:r><w:t xml:space="preserve"> یادداشت ${id}.</w:t></w:r></w:p></w:footnote>`;
    const own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>';
    const read = await readBook(
      'a.docx',
      `=== word/document.xml
<w:document ${w}><w:body><w:p><w:r><w:t>${LONG}</w:t></w:r>${own}<w:r><w:t> و</w:t></w:r><w:r><w:footnoteReference w:id="3"/></w:r></w:p></w:body></w:document>
=== word/footnotes.xml
<w:footnotes ${w}>${note(2, '<w:t>*</w:t>')}${note(3, '<w:footnoteRef/>')}</w:footnotes>
=== word/_rels/document.xml.rels
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="f" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>
`,
    );
    expect(read.slice(1)).to.eql([`${P}* و2`, 'footnote: یادداشت 2.', 'footnote: یادداشت 3.']);
  });

  it('takes no head of a letter for its title', async () => {
    const titleOf = async (...lines: string[]): Promise<string> =>
      (await readArticle({ text: [...lines, LONG].join('\n\n') }, parseHtml)).title;
    const heads = [
      'تهران، ۱۲ خرداد ۱۴۰۲',
      'مشهد، تابستان ۱۳۵۰',
      '۱۲ خرداد ۱۳۴۰، شیراز',
      'به نام خدا',
      'بسمه‌تعالی',
      'شماره: ۱۲/الف',
    ];
    for (const head of heads) expect(await titleOf(head, 'دوست عزیزم')).to.equal('دوست عزیزم');
    const titles = [
      'تهران، شهر بی‌آسمان',
      'تابستان ۱۳۵۰',
      'به نام پدر',
      'به نام خدای رنگین‌کمان‌ها',
      'شماره: ناشناس',
      'قتل در ۱۲ خرداد',
      'تهران، ۱۲ خرداد و خاطره‌هایش',
    ];
    for (const title of titles) expect(await titleOf(title, 'پس از آن')).to.equal(title);
  });

  it('keeps the hyphens of RTF that may be meant as half-spaces, and no hidden section of OpenDocument', async () => {
    const rtf = new TextEncoder().encode('{\\rtf1 a\\-b and so on.\\par}');
    const { blocks } = await readArticle({ name: 'a.rtf', type: '', bytes: rtf }, parseHtml);
    expect(blocks[0]!.text).to.equal('a\u00ADb and so on.');
    const text = `<text:section text:display="none"><text:p>نهان</text:p></text:section><text:section><text:p>${LONG}</text:p></text:section>`;
    const listing = `=== content.xml\n<office:document-content><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
    expect((await readBook('a.odt', listing)).slice(1)).to.eql([P]);
  });

  it('reads a line of very many raised numbers, and a text that a long sheet hides whole', async () => {
    const [line = ''] = await page(`<p>${'باغ<sup>1</sup> '.repeat(20_000)}</p>`);
    expect(line.length).to.equal('paragraph: '.length + 100_000 - 1);
    const sheet = `<style>${'.a b{display:none} '.repeat(50)}p{display:none}</style>`;
    expect(await page(`${sheet}<p>${LONG}</p>`)).to.eql([P]);
  });
});
