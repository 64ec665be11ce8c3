import { expect } from '@esm-bundle/chai';
import { disarmHtml } from '../../src/formats/disarm-html.ts';

describe('HTML that is disarmed', () => {
  for (const [html, disarmed] of [
    ['<p style="color:red" onclick=x()>a', '<p data-style="color:red" data-onclick=x()>a'],
    ['<p title="a > style=b" STYLE=c>d', '<p title="a > style=b" data-STYLE=c>d'],
    ["<a title=it's style='x'/>b", "<a title=it's data-style='x'/>b"],
    ['<svg/onload=x()>', '<svg/data-onload=x()>'],
    ['<img a =  "b"onerror="x()">', '<img a =  "b"data-onerror="x()">'],
    ['style="a" < onclick=b <3 onload=c', 'style="a" < onclick=b <3 onload=c'],
    ['<p title="never closed onclick=x()', '<p title="never closed onclick=x()'],
    ['<base href=x><style>p{}</style>', '<meta data-base href=x><xmp data-sheet>p{}</xmp>'],
  ] as const)
    it(html, () => expect(disarmHtml(html)).to.equal(disarmed));

  it('takes no longer than its length', () => {
    for (const piece of ["<a '", '<a b="', '<p =', '< ', '<a/', '<a b= '])
      expect(disarmHtml(piece.repeat(300_000)).length).to.be.at.least(piece.length * 300_000);
  });
});
