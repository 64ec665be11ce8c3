import { expect } from '@esm-bundle/chai';
import type { Draft } from '../../src/formats/draft.ts';
import { readDrafts } from '../../src/formats/read-drafts.ts';
import { pack } from '../harness/pack.ts';
import { parseHtml } from './parse-html.ts';

const listings = import.meta.glob<string>('../cases/books/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected = import.meta.glob<object[]>('../cases/books/*.json', {
  import: 'default',
  eager: true,
});

describe('articles read from books and archives', () => {
  for (const [path, listing] of Object.entries(listings)) {
    const [, base = '', id = '', kind = ''] = /^(.*\/([^/]+)\.(\w+))\.txt$/.exec(path) ?? [];
    it(`${id} (${kind})`, async () => {
      const file = { name: `${id}.${kind}`, type: '', bytes: pack(kind, listing) };
      const shares: number[] = [];
      const drafts = await readDrafts(
        file,
        { parseHtml },
        { signal: new AbortController().signal, progress: (share) => shares.push(share) },
      );
      const read = drafts.map(({ notes: _, images, ...article }) => ({
        ...article,
        ...(images && { images: [...images].map(([name, { type }]) => `${name} ${type}`) }),
      }));
      expect(read).to.deep.equal(expected[`${base}.json`], JSON.stringify(read, null, 1));
      expect(shares.at(-1)).to.equal(1);
      expect(shares).to.deep.equal(shares.toSorted((a, b) => a - b));
    });
  }

  it('tells the beginning of a long book while the rest is read, as it is in the whole', async () => {
    const numbers = [1, 2, 3, 4, 5, 6];
    const chapter = (n: number): string =>
      `=== OPS/${n}.xhtml
<html xmlns="http://www.w3.org/1999/xhtml"><body><img src="${n}.png" alt="نقشه"/>${'<p>آب از دل کوه می‌آمد و به باغ می‌رسید.</p>'.repeat(60)}</body></html>
=== OPS/${n}.png
`;
    const listing = `=== META-INF/container.xml
<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>
=== OPS/book.opf
<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>کاریز</dc:title><dc:language>fa</dc:language></metadata><manifest>
<item id="nav" href="nav.xhtml" properties="nav"/><item id="c" href="cover.png" properties="cover-image"/>
${numbers.map((n) => `<item id="p${n}" href="${n}.xhtml"/>`).join('')}</manifest>
<spine>${numbers.map((n) => `<itemref idref="p${n}"/>`).join('')}</spine></package>
=== OPS/nav.xhtml
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="toc"><ol>
${numbers.map((n) => `<li><a href="${n}.xhtml">فصل ${n}</a></li>`).join('')}</ol></nav></body></html>
=== OPS/cover.png
${numbers.map(chapter).join('')}`;
    const beginnings: Draft[] = [];
    const [whole] = await readDrafts(
      { name: 'کاریز.epub', type: '', bytes: pack('epub', listing) },
      { parseHtml },
      {
        signal: new AbortController().signal,
        beginning: (draft) => beginnings.push(draft),
      },
    );
    const [first, ...others] = beginnings;
    expect(others).to.eql([]);
    expect(first!.title).to.equal('کاریز');
    expect(first!.blocks.length).to.be.within(120, 300);
    expect(first!.blocks).to.eql(whole.blocks.slice(0, first!.blocks.length));
    expect(whole.blocks.filter(({ kind }) => kind === 'figure')).to.have.lengthOf(7);
    expect(whole.blocks.filter(({ kind }) => kind === 'heading')).to.have.lengthOf(6);
  });

  it('tells how many chapters are not there', async () => {
    const listing = `=== book.opf
<package><metadata/><manifest><item id="a" href="1.xhtml"/><item id="b" href="2.xhtml"/><item id="c" href="3.xhtml"/></manifest>
<spine><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/></spine></package>
=== 2.xhtml\n<html><body><p>آب از دل کوه می‌آمد.</p></body></html>\n`;
    const book = { name: 'کوه.epub', type: '', bytes: pack('epub', listing) };
    const { signal } = new AbortController();
    const [{ unread, blocks }] = await readDrafts(book, { parseHtml }, { signal });
    expect([unread, blocks.length]).to.eql([2, 1]);
  });

  it('reads a book whose beginning makes no sense alone, and tells none', async () => {
    const page = (n: number, tag: string, text: string): string =>
      `=== ${n}.xhtml\n<html><body><${tag}>${text}</${tag}></body></html>\n`;
    const listing = `=== META-INF/container.xml
<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>
=== book.opf
<package><metadata/><manifest><item id="a" href="1.xhtml"/><item id="b" href="2.xhtml"/></manifest>
<spine><itemref idref="a"/><itemref idref="b"/></spine></package>
${page(1, 'h1', 'کوه '.repeat(2_000))}${page(2, 'p', 'آب از دل کوه می‌آمد.')}`;
    const beginnings: Draft[] = [];
    const [whole] = await readDrafts(
      { name: 'کوه.epub', type: '', bytes: pack('epub', listing) },
      { parseHtml },
      {
        signal: new AbortController().signal,
        beginning: (draft) => beginnings.push(draft),
      },
    );
    expect(beginnings).to.eql([]);
    expect(whole.blocks.at(-1)!.text).to.equal('آب از دل کوه می‌آمد.');
  });
});
