import { expect } from '@esm-bundle/chai';
import { lineRects, offsetAtPoint, textRange } from '../../src/ui/text-range.ts';

const TEXT =
  'در باغ کنار رود Green Park درختی بود که نمی‌خوابید و شب‌ها می‌خواند. پرنده‌ها آن را می‌شناختند.';

/** Within a shadow tree, as the reader's text is, in a narrow column of well-spaced lines. */
function column(html: string): { readonly element: Element; readonly host: HTMLElement } {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<p dir="rtl" style="inline-size: 220px; font-size: 20px; line-height: 48px; margin: 40px">${html}</p>`;
  return { element: root.firstElementChild!, host };
}

const rectOf = (element: Element, offset: number): DOMRect =>
  textRange(element, { from: offset, to: offset + 1 }).getBoundingClientRect();

describe('offsetAtPoint', () => {
  for (const [what, html] of [
    ['one node', TEXT],
    ['several', TEXT.replace('کنار رود', '<b>کنار</b> <i>رود</i>').replace('شب', '<u>شب</u>')],
  ] as const)
    it(`finds every character of a text of ${what} again, in both directions`, () => {
      const { element, host } = column(html);
      for (let offset = 0; offset < TEXT.length; offset++) {
        const { left, width, top, height } = rectOf(element, offset);
        if (width < 1) continue;
        const found = offsetAtPoint(element, left + width / 2, top + height / 2);
        expect(found, TEXT.slice(offset - 2, offset + 3)).to.equal(offset);
      }
      host.remove();
    });

  it('stays in its line where lines overlap, and where a letter of it is raised', () => {
    const raised = TEXT.replace('شب', '<sup style="line-height: 0">شب</sup>');
    const { element, host } = column(raised);
    for (const lineHeight of [24, 48]) {
      (element as HTMLElement).style.lineHeight = `${lineHeight}px`;
      const lines = lineRects(textRange(element, { from: 0, to: TEXT.length }));
      const sup = TEXT.indexOf('شب');
      for (let offset = 0; offset < TEXT.length; offset++) {
        const { left, width, top, height } = rectOf(element, offset);
        if (width < 1 || offset === sup || offset === sup + 1) continue;
        for (const off of [-0.4, 0.4]) {
          const found = offsetAtPoint(
            element,
            left + width / 2,
            top + height / 2 + off * lineHeight,
          );
          expect(found, `${TEXT.slice(offset - 2, offset + 3)}, ${off} of ${lineHeight}`).to.equal(
            offset,
          );
        }
      }
      expect(lines.length).to.be.greaterThan(3);
    }
    host.remove();
  });

  it('measures a long text by halves', () => {
    const { element, host } = column(TEXT.repeat(200));
    const { bottom, right } = element.getBoundingClientRect();
    const own = Range.prototype.getClientRects;
    let measured = 0;
    Range.prototype.getClientRects = function () {
      measured++;
      return own.call(this);
    };
    const found = offsetAtPoint(element, right - 8, bottom - 24);
    Range.prototype.getClientRects = own;
    expect(found).to.be.greaterThan(TEXT.length * 199);
    expect(measured).to.be.lessThan(40);
    host.remove();
  });

  it('takes the nearest line between two, and the nearest character beside them', () => {
    const { element, host } = column(TEXT);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const line = rectOf(element, 0);
    expect(offsetAtPoint(element, line.left + 1, line.bottom + 3)).to.equal(0);
    expect(offsetAtPoint(element, right + 30, top + 24)).to.equal(0);
    expect(offsetAtPoint(element, right - 8, top - 90)).to.be.at.most(1);
    expect(offsetAtPoint(element, left - 30, bottom + 90)).to.equal(TEXT.length - 1);
    // Before the first line's end, though the line below is as wide.
    const below = offsetAtPoint(element, left - 30, top + 24);
    expect(rectOf(element, below).top).to.be.closeTo(line.top, 2);
    host.remove();
  });

  it('is the beginning of what is empty or not drawn', () => {
    const { element, host } = column('');
    expect(offsetAtPoint(element, 10, 10)).to.equal(0);
    element.textContent = TEXT;
    host.hidden = true;
    expect(offsetAtPoint(element, 10, 10)).to.equal(0);
    host.remove();
  });
});
