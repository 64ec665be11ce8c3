import { expect } from '@esm-bundle/chai';
import { deflateSync } from 'fflate';
import type { Draft } from '../../src/formats/draft.ts';
import { FormatFault, type FormatFaultCode } from '../../src/formats/format-fault.ts';
import { readDrafts } from '../../src/formats/read-drafts.ts';
import { pack, point } from '../harness/pack.ts';
import { tellCount } from '../support/tell-count.ts';
import { parseHtml } from './parse-html.ts';
import { rawZip, type RawEntry } from './raw-zip.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const NOTE = utf8('یادداشتی دربارهٔ باغ و آب و خاک که خواندنش آسان است.');
const note = (name: RawEntry['name'], more: Partial<RawEntry> = {}): RawEntry => ({
  name,
  data: NOTE,
  ...more,
});

/** A book of one chapter. */
function book(body: string, more = '', opf = ''): Uint8Array<ArrayBuffer> {
  return pack(
    'epub',
    `=== OEBPS/book.opf
${opf}<package><metadata><dc:title>کتاب</dc:title></metadata><manifest><item id="a" href="a.xhtml"/></manifest>
<spine><itemref idref="a"/></spine></package>
=== OEBPS/a.xhtml
<html><head><title/></head><body><p>متن کتاب این است.</p>${body}</body></html>
${more}`,
  );
}

const LAUGHS = `<!DOCTYPE lolz [ <!ENTITY a "ها"> ${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + i)} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`).join('')} ]>`;

type Outcome = FormatFaultCode | ((drafts: readonly Draft[]) => void);

const titles =
  (...wanted: string[]): Outcome =>
  (drafts) =>
    expect(drafts.map(({ title }) => title)).to.deep.equal(wanted);
const text =
  (...wanted: string[]): Outcome =>
  (drafts) =>
    expect(drafts.flatMap(({ blocks }) => blocks.map((block) => block.text))).to.deep.equal(wanted);
const onlyNote: Outcome = (drafts) => {
  expect(drafts.length).to.equal(1);
  expect(drafts[0]!.blocks.map((block) => block.text)).to.deep.equal([
    new TextDecoder().decode(NOTE),
  ]);
};
const BOOK = 'متن کتاب این است.';

const HOSTILE: readonly (readonly [name: string, make: () => Uint8Array, outcome: Outcome])[] = [
  ['a name that climbs.zip', () => rawZip([note('../../a.txt'), note('b.txt')]), onlyNote],
  ['a name that climbs within.zip', () => rawZip([note('x/../../a.txt')]), 'unsupported'],
  ['a name that climbs by backslashes.zip', () => rawZip([note('..\\..\\a.txt')]), 'unsupported'],
  ['a name from the root.zip', () => rawZip([note('/etc/a.txt'), note('b.txt')]), onlyNote],
  ['a name from a disk.zip', () => rawZip([note('C:\\a.txt'), note('b.txt')]), onlyNote],
  ['a name with a zero.zip', () => rawZip([note('a.txt\0.png'), note('b.txt')]), onlyNote],
  ['no name.zip', () => rawZip([note(''), note('b.txt')]), onlyNote],
  [
    'two files of one name.zip',
    () => rawZip([note('a.txt'), { name: 'a.txt', data: utf8('دروغ') }]),
    onlyNote,
  ],
  ['only folders.zip', () => rawZip([note('a/'), note('a/b/')]), 'unsupported'],
  ['nothing.zip', () => rawZip([]), 'unsupported'],
  [
    'only what a Mac adds.zip',
    () => rawZip([note('__MACOSX/a.txt'), note('.DS_Store.txt')]),
    'unsupported',
  ],
  [
    'a name in an old encoding.zip',
    () => rawZip([note(Uint8Array.of(0xc8, 0xc7, 0xdb, 0x2e, 0x74, 0x78, 0x74), { flags: 0 })]),
    onlyNote,
  ],
  ['locked with a password.zip', () => rawZip([note('a.txt', { flags: 1 })]), 'password'],
  ['an unknown way of packing.zip', () => rawZip([note('a.txt', { method: 14 })]), 'unsupported'],
  [
    'garbage instead of packed bytes.zip',
    () => rawZip([note('a.txt', { method: 8 })]),
    'unreadable',
  ],
  [
    'packed bytes cut short.zip',
    () => rawZip([{ name: 'a.txt', method: 8, data: deflateSync(NOTE).subarray(0, 20) }]),
    'unreadable',
  ],
  [
    'a size that is a lie.zip',
    () =>
      rawZip([note('a.txt', { size: 3 }), { name: 'b.png', data: utf8('x'), size: 0xffffffff }]),
    onlyNote,
  ],
  [
    'a file beyond the end.zip',
    () => rawZip([note('b.txt'), note('a.txt', { offset: 0x7fffffff })]),
    onlyNote,
  ],
  [
    'a file that is the directory.zip',
    () => rawZip([note('b.txt'), note('a.txt', { offset: 5 })]),
    onlyNote,
  ],
  [
    'cut in the middle.zip',
    () => rawZip([note('a.txt'), note('b.txt')]).subarray(0, 150),
    'unreadable',
  ],
  ['only its sign.zip', () => utf8('PK\x03\x04'), 'unreadable'],
  [
    'an end that points before its beginning.zip',
    () => rawZip([note('a.txt')]).map((byte, i, all) => (i === all.length - 7 ? 0xff : byte)),
    'unreadable',
  ],
  [
    'a comment like an end.zip',
    () => rawZip([note('a.txt')], { comment: 'PK\x05\x06'.padEnd(40, '\xff') }),
    onlyNote,
  ],
  [
    'too many files.zip',
    () =>
      rawZip([
        note('a.txt'),
        ...Array.from({ length: 10_001 }, (_, i) => note(`${i}`, { offset: 0 })),
      ]),
    'bomb',
  ],
  ['a million files.zip', () => millionFiles(), 'bomb'],
  [
    'names by which objects are changed.zip',
    () => rawZip([note('__proto__'), note('constructor/a.txt'), note('__proto__/b.png')]),
    onlyNote,
  ],
  [
    'a zip of zips of zips.zip',
    () => {
      let whole = rawZip([note('a.txt')]);
      for (let i = 0; i < 20; i++) whole = rawZip([{ name: `${i}.zip`, data: whole }]);
      return whole;
    },
    'unsupported',
  ],
  [
    'one file that grows.zip',
    () =>
      rawZip([
        { name: 'a.txt', method: 8, size: 10, data: deflateSync(new Uint8Array(6_000_000)) },
      ]),
    'bomb',
  ],
  [
    'many files that are one.zip',
    () => {
      const data = deflateSync(new Uint8Array(4_900_000));
      const copies = Array.from({ length: 60 }, (_, i) => ({ name: `${i + 1}.txt`, offset: 0 }));
      return rawZip([{ name: '0.txt' }, ...copies].map((one) => ({ ...one, method: 8, data })));
    },
    'bomb',
  ],
  [
    'an archive in an archive.zip',
    () => rawZip([{ name: 'a.zip', data: rawZip([note('a.txt')]) }]),
    'unsupported',
  ],
  ['a book in an archive.zip', () => rawZip([{ name: 'a.epub', data: book('') }]), titles('کتاب')],
  [
    'one good file among bad ones.zip',
    () =>
      rawZip([
        { name: '1.pdf', data: utf8('%PDF-1.7 no') },
        { name: '2.docx', data: utf8('no') },
        note('3.txt'),
      ]),
    (drafts) => expect(drafts.length).to.be.at.least(1),
  ],
  ['a picture named as text.txt', () => point(), 'unsupported'],
  ['a book named as text.txt', () => book(''), titles('کتاب')],
  ['text named as a book.epub', () => NOTE, onlyNote],
  [
    'a spreadsheet named as Word.docx',
    () => pack('docx', '=== xl/workbook.xml\n<workbook/>'),
    'unsupported',
  ],
  ['an old Word file.docx', () => compound('WordDocument'), 'old-word'],
  ['a rich text file.doc', () => utf8('{\\rtf1\\ansi سلام دنیا}'), text('سلام دنیا')],
  ['Word with a password.docx', () => compound('EncryptedPackage'), 'password'],
  ['no package.epub', () => pack('epub', ''), 'unreadable'],
  [
    'a package that climbs.epub',
    () =>
      pack(
        'epub',
        '=== META-INF/container.xml\n<container><rootfiles><rootfile full-path="../../etc/passwd"/></rootfiles></container>',
      ),
    'unreadable',
  ],
  [
    'a spine of nothing.epub',
    () => pack('epub', '=== OEBPS/book.opf\n<package><spine/></package>'),
    'unreadable',
  ],
  [
    'a spine that repeats.epub',
    () =>
      pack(
        'epub',
        `=== OEBPS/book.opf\n<package><manifest><item id="a" href="a.xhtml"/></manifest><spine>${'<itemref idref="a"/>'.repeat(5000)}</spine></package>\n=== OEBPS/a.xhtml\n<h1>باغ</h1><p>${BOOK}</p>`,
      ),
    text(BOOK),
  ],
  [
    'a document that is its own contents.epub',
    () =>
      pack(
        'epub',
        `=== OEBPS/book.opf\n<package><manifest><item id="a" href="a.xhtml" properties="nav"/></manifest><spine><itemref idref="a"/></spine></package>\n=== OEBPS/a.xhtml\n<p>${BOOK}</p>`,
      ),
    'unreadable',
  ],
  ['entities that grow, in the package.epub', () => book('', '', LAUGHS), text(BOOK)],
  [
    'entities that grow, in the text.epub',
    () =>
      pack(
        'epub',
        `=== OEBPS/book.opf\n<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>\n=== OEBPS/a.xhtml\n${LAUGHS}<html><body><h1>باغ</h1><p>&j;</p></body></html>`,
      ),
    text('&j;'),
  ],
  [
    'an entity from outside.epub',
    () => book('<p>&x;</p>', '', '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    text(BOOK, '&x;'),
  ],
  ['100,000 deep.epub', () => book('<div>'.repeat(100_000)), 'unreadable'],
  [
    'scripts.epub',
    () =>
      book(
        '<script>alert(1)</script><p onclick="alert(1)" style="background:url(https://x.example)">دوم</p><iframe src="https://x.example"></iframe><object data="x"></object><svg><script>alert(1)</script></svg>',
      ),
    text(BOOK, 'دوم'),
  ],
  [
    'links that run.epub',
    () =>
      book(
        '<p><a href="javascript:alert(1)">یک</a> <a href="data:text/html,x">دو</a> <a href="JaVa&#10;script:x">سه</a></p>',
      ),
    (drafts) => expect(JSON.stringify(drafts)).not.to.match(/script:|data:text/i),
  ],
  [
    'pictures from outside.epub',
    () =>
      book('<img src="https://x.example/a.png" alt="a"/><img src="//x.example/b.png" alt="b"/>'),
    (drafts) => expect(JSON.stringify(drafts)).not.to.include('x.example'),
  ],
  [
    'a drawing as a picture.epub',
    () =>
      book(
        '<img src="a.svg" alt="a"/><img src="a.png" alt="b"/>',
        '=== OEBPS/a.svg\n<svg onload="alert(1)"/>\n=== OEBPS/a.png\n<svg onload="alert(1)"/>',
      ),
    (drafts) => expect(drafts[0]!.images).to.equal(undefined),
  ],
  [
    'text locked by a seller.epub',
    () => book('', encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc', 'OEBPS/a.xhtml')),
    'protected',
  ],
  [
    'only a font scrambled.epub',
    () => book('', encryption('http://www.idpf.org/2008/embedding', 'OEBPS/f.otf')),
    text(BOOK),
  ],
  ['100,000 deep.docx', () => word('<w:sdt><w:sdtContent>'.repeat(100_000)), 'unreadable'],
  ['no end tags.docx', () => word('<w:p><w:r><w:t>'.repeat(50)), 'unreadable'],
  [
    'entities that grow.docx',
    () => word('<w:p><w:r><w:t>&j;</w:t></w:r></w:p>', LAUGHS),
    'unreadable',
  ],
  [
    'links that run.docx',
    () =>
      word(
        '<w:p><w:hyperlink r:id="x"><w:r><w:t>پیوند باغ</w:t></w:r></w:hyperlink></w:p>',
        '',
        '=== word/_rels/document.xml.rels\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>',
      ),
    (drafts) => expect(JSON.stringify(drafts)).not.to.include('javascript'),
  ],
  [
    'markup as text.docx',
    () => word('<w:p><w:r><w:t>&lt;script&gt;alert(1)&lt;/script&gt;</w:t></w:r></w:p>'),
    text('<script>alert(1)</script>'),
  ],
  ['no words.docx', () => word(''), 'empty'],
  [
    'tables without an end behind the end.docx',
    () =>
      pack(
        'docx',
        `=== word/_rels/document.xml.rels\n<Relationships/>${'><table><tr><td'.repeat(3_000)}\n=== word/document.xml\n<w:document/>`,
      ),
    'unreadable',
  ],
  [
    'two files in one place.zip',
    () => rawZip([note('b.txt'), note('a.md', { offset: 0 }), note('c.html', { offset: 0 })]),
    (drafts) => expect(drafts.length).to.be.within(1, 3),
  ],
  [
    'locked with a password.odt',
    () =>
      pack(
        'odt',
        '=== META-INF/manifest.xml\n<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>\n=== content.xml\n\u0001\u0002',
      ),
    'password',
  ],
  ['nothing but a manifest.odt', () => pack('odt', ''), 'unsupported'],
  ['a table of numbers.ods', () => odt('', 'spreadsheet'), 'unsupported'],
  ['no words.odt', () => odt('<text:p/>'), 'empty'],
  ['100,000 deep.odt', () => odt('<text:section>'.repeat(100_000)), 'unreadable'],
  [
    '100,000 deep by names like those of HTML.odt',
    () => odt('<p:p>'.repeat(100_000)),
    'unreadable',
  ],
  [
    'lists in lists.odt',
    () => odt(`${'<text:list><text:list-item>'.repeat(1000)}<text:p>${BOOK}</text:p>`),
    text(BOOK),
  ],
  [
    'frames in frames.odt',
    () => odt(`${'<draw:frame><draw:text-box><text:p>'.repeat(100)}${BOOK}`),
    text(BOOK),
  ],
  [
    'entities that grow.odt',
    () => odt(`<text:p>${BOOK}</text:p><text:p>&j;</text:p>`, 'text', LAUGHS),
    text(BOOK, '&j;'),
  ],
  [
    'document types without an end.odt',
    () => odt(`<text:p>${BOOK}</text:p>${'<!DOCTYPE ['.repeat(30_000)}`),
    (drafts) => expect(drafts.length).to.equal(1),
  ],
  [
    'sections without an end.odt',
    () => odt(`<text:p>${BOOK}</text:p>${'<![CDATA['.repeat(200_000)}`),
    (drafts) => expect(drafts.length).to.equal(1),
  ],
  [
    'a style that comes from itself.odt',
    () =>
      odt(
        `<style:style style:name="a" style:family="paragraph" style:parent-style-name="a"/><text:p text:style-name="a">${BOOK}</text:p>`,
      ),
    text(BOOK),
  ],
  [
    'scripts and links that run.odt',
    () =>
      odt(
        `<script>window.hit=1</script><svg:svg onload="window.hit=1"/><text:p>${BOOK}</text:p><text:p><text:a xlink:href="javascript:window.hit=1">دوم</text:a><![CDATA[<img src=x onerror="window.hit=1">]]></text:p>`,
      ),
    (drafts) => expect(JSON.stringify(drafts)).not.to.include('javascript'),
  ],
  [
    'a note that holds itself.odt',
    () => odt(`<text:p>${BOOK}${'<text:note><text:note-body><text:p>a'.repeat(300)}</text:p>`),
    (drafts) => expect(drafts.length).to.equal(1),
  ],
  [
    'boxes in boxes around many links.html',
    () => deepPage(400, (i) => `<div><p>بند ${i} که <a href="/${i}">پیوند</a> دارد.</p></div>`),
    (drafts) => expect(drafts[0]!.blocks.length).to.equal(4000),
  ],
  [
    'a table of very many rows.html',
    () =>
      utf8(
        `<!doctype html><title>باغ</title><div><div><p>${BOOK.repeat(20)}</p><table>${'<tr><td>ا<td>ب'.repeat(130_000)}</table></div></div>`,
      ),
    (drafts) => expect(drafts[0]!.blocks.length).to.equal(130_001),
  ],
  [
    'links to skip in boxes within boxes.html',
    () =>
      utf8(
        `<!doctype html><title>باغ</title>${'<div><a href="#e">از پادکست رد شوید</a>'.repeat(2000)}<p>${BOOK.repeat(20_000)}</p><p id=e>پایان</p>`,
      ),
    (drafts) => expect(drafts[0]!.blocks.some(({ text }) => text.length > 300_000)).to.equal(true),
  ],
  [
    'forms that ask for an address.html',
    () =>
      utf8(
        `<!doctype html><title>باغ</title><p>${BOOK.repeat(20)}</p>${'<form>ایمیل<input type=email></form>'.repeat(15_000)}`,
      ),
    (drafts) => expect(drafts[0]!.blocks[0]!.text).to.equal(BOOK.repeat(20)),
  ],
  [
    'hidden boxes within boxes.html',
    () =>
      utf8(
        `<!doctype html><title>باغ</title>${'<div class=share aria-hidden=true>'.repeat(2000)}${`<p>${BOOK.repeat(5)}</p>`.repeat(3000)}`,
      ),
    (drafts) => expect(drafts[0]!.blocks.length).to.equal(3000),
  ],
  [
    'dots below the word of comments.html',
    () =>
      utf8(
        `<!doctype html><title>باغ</title><h1>باغ</h1><p>${BOOK.repeat(20)}</p><div><div>نظرات</div><form>x</form>${'. '.repeat(40_000)}ب</div>`,
      ),
    (drafts) => expect(drafts[0]!.blocks[0]!.text).to.equal(BOOK.repeat(20)),
  ],
  [
    'numbers that lead to one another.html',
    () =>
      deepPage(
        20,
        (i) =>
          `<a href="#n${i}" id="b${i}">${i % 1000}</a> <a name="n${i}" href="#b${i}">↑</a>بند ${i} است.<br>`,
      ),
    (drafts) => expect(drafts[0]!.blocks.length).to.equal(4000),
  ],
  ['no such book.fb2', () => utf8(`<?xml version="1.0"?><FictionBooks/>`), 'unreadable'],
  ['no words.fb2', () => fiction('<p/>'), 'empty'],
  ['100,000 deep.fb2', () => fiction('<section>'.repeat(100_000)), 'unreadable'],
  [
    'sections in sections.fb2',
    () => fiction(`${'<section><title><p>باغ</p></title>'.repeat(300)}<p>${BOOK}`),
    (drafts) => expect(drafts[0]!.blocks.at(-1)!.text).to.equal(BOOK),
  ],
  ['entities that grow.fb2', () => fiction(`<p>${BOOK}</p><p>&j;</p>`, LAUGHS), text(BOOK, '&j;')],
  [
    'pictures without an end.fb2',
    () => fiction(`<p>${BOOK}</p>${'<binary id="a">AAAA'.repeat(50_000)}`),
    'unreadable',
  ],
  [
    '9,000 notes.fb2',
    () => {
      const ids = Array.from({ length: 9000 }, (_, i) => `n${i}`);
      const calls = ids.map((id) => `<a l:href="#${id}" type="note">[1]</a>`);
      const notes = ids.map((id) => `<section id="${id}"><p>a</p></section>`);
      return fiction(`<p>${BOOK}${calls.join('')}</p></body><body name="notes">${notes.join('')}`);
    },
    (drafts) => expect(drafts[0]!.blocks.length).to.equal(9001),
  ],
  [
    'scripts, links and pictures that run.fb2',
    () =>
      fiction(
        `<script>window.hit=1</script><p onclick="window.hit=1">${BOOK} <a l:href="javascript:window.hit=1">x</a><image l:href="https://evil.example/a.png"/><image l:href="#a"/></p></body><binary id="a">PHN2ZyBvbmxvYWQ9IndpbmRvdy5oaXQ9MSIvPg==</binary><body>`,
      ),
    (drafts) => {
      expect(JSON.stringify(drafts)).not.to.match(/javascript|evil/);
      expect(drafts[0]!.images).to.equal(undefined);
    },
  ],
  [
    'a book packed alone.fb2.zip',
    () => rawZip([{ name: 'باغ.fb2', data: fiction(`<p>${BOOK}</p>`) }]),
    text(BOOK),
  ],
  [
    'a book cut short.fb2',
    () => fiction(`<p>${BOOK}</p><p>${BOOK}</p>`).subarray(0, 140),
    (drafts) => expect(drafts.length).to.equal(1),
  ],
  ['no text at all.docx', () => pack('docx', '=== word/document.xml\n'), 'unreadable'],
  [
    'markup made to exhaust.epub',
    () => book(`${'<p a="'.repeat(40_000)}${"<a '".repeat(40_000)}`),
    'unreadable',
  ],
  [
    'a note that calls itself.epub',
    () =>
      book(
        '<p id="n">آب<a href="#n" epub:type="noteref">1</a></p><p id="m"><a epub:type="noteref" href="#k">1</a></p><p id="k"><a epub:type="noteref" href="#m">2</a> خاک</p>',
      ),
    (drafts) => expect(drafts.length).to.equal(1),
  ],
];

/** A page of 4,000 parts in boxes. */
function deepPage(depth: number, part: (i: number) => string): Uint8Array {
  const parts = Array.from({ length: 4000 }, (_, i) => part(i));
  return utf8(
    `<!doctype html><title>باغ</title><h1>باغ</h1>${'<div>'.repeat(depth)}${parts.join('')}`,
  );
}

/** A directory of one file, a million times over. */
function millionFiles(): Uint8Array {
  const one = rawZip([note('a.txt')]);
  const view = new DataView(one.buffer);
  const size = view.getUint32(one.length - 10, true);
  const start = view.getUint32(one.length - 6, true);
  const whole = new Uint8Array(start + size * 1_000_000 + 22);
  whole.set(one.subarray(0, start + size));
  for (let done = 1; done < 1_000_000; done *= 2)
    whole.copyWithin(start + size * done, start, start + size * Math.min(done, 1_000_000 - done));
  whole.set(one.subarray(one.length - 22), whole.length - 22);
  new DataView(whole.buffer).setUint32(whole.length - 10, size * 1_000_000, true);
  return whole;
}

function word(body: string, start = '', more = ''): Uint8Array<ArrayBuffer> {
  return pack(
    'docx',
    `=== word/document.xml
${start}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>
${more}`,
  );
}

function odt(body: string, kind = 'text', start = ''): Uint8Array<ArrayBuffer> {
  return pack(
    'odt',
    `=== content.xml\n${start}<office:document-content><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
  );
}

function fiction(body: string, start = ''): Uint8Array {
  return utf8(
    `<?xml version="1.0" encoding="utf-8"?>${start}<FictionBook xmlns:l="x"><body>${body}</body></FictionBook>`,
  );
}

function encryption(way: string, path: string): string {
  return `=== META-INF/encryption.xml
<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${way}"/><enc:CipherData><enc:CipherReference URI="${path}"/></enc:CipherData></enc:EncryptedData></encryption>
`;
}

/** A compound file that names one stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((char, i) => (bytes[1024 + 2 * i] = char.charCodeAt(0)));
  return bytes;
}

describe('a hostile file', () => {
  after(() => tellCount('hostile files', HOSTILE.length));

  for (const [name, make, outcome] of HOSTILE)
    it(name, async () => {
      const file = { name, type: '', bytes: make() };
      const { signal } = new AbortController();
      const read = readDrafts(file, { parseHtml }, { signal });
      if (typeof outcome === 'function') return outcome(await read);
      const fault = await read.catch((error: unknown) => error);
      expect(fault).to.be.instanceOf(FormatFault);
      expect(fault).to.include({ code: outcome, file: name });
    });
});

describe('a reading that is given up', () => {
  it('ends with the reason of its signal', async () => {
    const giveUp = new AbortController();
    const data = deflateSync(new Uint8Array(4_900_000));
    const entries = Array.from({ length: 30 }, (_, i) => ({ name: `${i}.txt`, method: 8, data }));
    const file = { name: 'a.zip', type: '', bytes: rawZip(entries) };
    const reading = readDrafts(
      file,
      { parseHtml },
      { signal: giveUp.signal, progress: (share) => share > 0.2 && giveUp.abort('enough') },
    );
    expect(await reading.catch((error: unknown) => error)).to.equal('enough');
  });
});
