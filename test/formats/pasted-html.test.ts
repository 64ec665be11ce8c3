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

  it('is empty where nothing in it is shown', () => {
    const read = () => readPastedHtml(`<script>x()</script>${SHEET}`, parseHtml);
    expect(read).to.throw(FormatFault, 'empty');
  });
});
