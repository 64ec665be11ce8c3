import { expect } from '@esm-bundle/chai';
import { FormatFault } from '../../src/formats/format-fault.ts';
import { readPastedHtml } from '../../src/formats/html.ts';
import { parseHtml } from './parse-html.ts';

const SHEET = '<style type="text/css">p { margin: 0 }</style>';

describe('HTML that was pasted', () => {
  it('has no text in the style sheet that a word processor puts before its paragraphs', () => {
    const { blocks } = readPastedHtml(
      `<html><head>${SHEET}</head><body><p>بند دوم.</p><p>بند نخست نوشته است.</p></body></html>`,
      parseHtml,
    );
    expect(blocks.map(({ text }) => text)).to.deep.equal(['بند دوم.', 'بند نخست نوشته است.']);
  });

  it('keeps the numbers and letters that Word sets before items', () => {
    const item = (sign: string, text: string, level = 1): string =>
      `<p class=MsoListParagraph style="mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${sign}<span>&nbsp;</span></span>${text}</p>`;
    const { blocks } = readPastedHtml(
      `<p>فهرست:</p>${item('7-', 'نان')}${item('(iv)', 'جو', 2)}${item('الف.', 'پنیر')}${item('مادهٔ ۳:', 'شیر')}${item('o', 'آب')}${item('·', 'چای')}`,
      parseHtml,
    );
    const marks = blocks.slice(1).map((block) => block.kind === 'item' && block.mark);
    expect(marks).to.deep.equal(['7', 'iv', 'الف', 'مادهٔ 3', undefined, undefined]);
  });

  it('loses no number that stands before an item', () => {
    const item = (sign: string, text: string): string =>
      `<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">${sign}<span>&nbsp;</span></span>${text}</p>`;
    const read = (html: string) =>
      readPastedHtml(`<p>فهرست:</p>${html}`, parseHtml)
        .blocks.slice(1)
        .map((block) => [block.kind === 'item' && block.mark, block.text]);
    expect(
      read(item('ماده (۳) -', 'نان') + item('۱۲/', 'جو') + item('بند ۳ از قانون کار:', 'آب')),
    ).to.deep.equal([
      ['ماده 3', 'نان'],
      ['12', 'جو'],
      [undefined, 'بند ۳ از قانون کار:\u00A0آب'],
    ]);
    const marked = '<ul><li>\u200F۱. نان</li><li>\u200F۲. ۳ سیب</li></ul>';
    expect(read(marked)).to.deep.equal([
      ['1', 'نان'],
      ['2', '۳ سیب'],
    ]);
    const stated = '<ol><li data-mark="">نان</li><li data-mark="9">جو</li></ol>';
    expect(read(stated)).to.deep.equal([
      ['1', 'نان'],
      ['2', 'جو'],
    ]);
    const broken = '<ol><li>نان</li><li>گندم<br>جو</li><li><blockquote>آب</blockquote></li></ol>';
    expect(read(broken)).to.deep.equal([
      ['1', 'نان'],
      [false, '۲. گندم\nجو'],
      [false, '۳. آب'],
    ]);
  });

  it('keeps lines apart that are no more than lines', () => {
    const { blocks } = readPastedHtml(
      '<header>باغ ما</header><dl><dt>انار</dt><dd>سرخ است.</dd><dt>انجیر</dt><dd>سبز است.</dd></dl>',
      parseHtml,
    );
    expect(blocks.map(({ text }) => text).join('\n')).to.equal('انار\nسرخ است.\nانجیر\nسبز است.');
  });

  it('parts words that only the layout parted where they were copied', () => {
    const texts = (html: string) => readPastedHtml(html, parseHtml).blocks.map(({ text }) => text);
    const row =
      '<div style="display: flex;"><span style="color: red;">مهتاب رضوی</span><span style="color: gray;">۵ دقیقه</span></div>';
    expect(texts(`<p><b>بند</b> نخست.</p>${row}`)).to.deep.equal([
      'بند نخست.',
      'مهتاب رضوی ۵ دقیقه',
    ]);
    const runs =
      '<div><span style="color: red;">پیرم</span><span style="color: gray;">رد آمد</span></div><p><span>نه</span><span>ر آمد</span></p>';
    expect(texts(`<p><b>بند</b> نخست.</p>${runs}`)).to.deep.equal([
      'بند نخست.',
      'پیرمرد آمد',
      'نهر آمد',
    ]);
  });

  it('is empty where nothing in it is shown', () => {
    const read = () => readPastedHtml(`<script>x()</script>${SHEET}`, parseHtml);
    expect(read).to.throw(FormatFault, 'empty');
  });
});
