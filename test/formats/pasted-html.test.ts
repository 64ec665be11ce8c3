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

  it('is empty where nothing in it is shown', () => {
    const read = () => readPastedHtml(`<script>x()</script>${SHEET}`, parseHtml);
    expect(read).to.throw(FormatFault, 'empty');
  });
});
