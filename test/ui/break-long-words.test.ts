import { expect } from '@esm-bundle/chai';
import { breakLongWords } from '../../src/ui/break-long-words.ts';
import { textRange } from '../../src/ui/text-range.ts';

const TEXT = 'می\u200Cرود و نمی\u200Cخواهیمشان، ناخوانده\u200Cهای\u200Cشان\u200C رفت';

function paragraph(): HTMLElement {
  const element = document.createElement('p');
  const strong = document.createElement('strong');
  strong.textContent = TEXT.slice(9);
  element.append(TEXT.slice(0, 9), strong);
  breakLongWords(element, 10);
  return element;
}

describe('long words in large type', () => {
  it('may break behind their half-spaces, short ones not', () => {
    const pieces = paragraph()
      .innerHTML.split('<wbr>')
      .map((html) => html.replace(/<.*?>/g, ''));
    expect(pieces).to.deep.equal([
      'می\u200Cرود و نمی\u200C',
      'خواهیمشان، ناخوانده\u200C',
      'های\u200C',
      'شان\u200C رفت',
    ]);
  });

  it('stay whole where a line has room for all their letters', () => {
    for (const [long, pieces] of [
      [9, 2],
      [10, 1],
    ] as const) {
      const element = document.createElement('p');
      element.textContent = 'رئیس\u200Cجمهور،';
      breakLongWords(element, long);
      expect(element.innerHTML.split('<wbr>')).to.have.length(pieces);
    }
  });

  it('keep their text, and every offset in it', () => {
    const element = paragraph();
    expect(element.textContent).to.equal(TEXT);
    for (let from = 0; from < TEXT.length; from++)
      for (const to of [from + 1, Math.min(TEXT.length, from + 9)])
        expect(textRange(element, { from, to }).toString()).to.equal(TEXT.slice(from, to));
  });

  it('leave a range that was made before where it was', () => {
    const element = document.createElement('p');
    element.textContent = TEXT;
    const range = textRange(element, { from: 12, to: 30 });
    breakLongWords(element, 10);
    expect(range.toString()).to.equal(TEXT.slice(12, 30));
  });
});
