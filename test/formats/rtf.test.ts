import { expect } from '@esm-bundle/chai';
import type { Block } from '../../src/text/block.ts';
import type { Draft } from '../../src/formats/draft.ts';
import { FormatFault } from '../../src/formats/format-fault.ts';
import { point } from '../harness/pack.ts';
import { parseHtml } from './parse-html.ts';
import { readArticle } from './read-article.ts';

const decoder = new TextDecoder('windows-1256');
const bytes1256 = new Map(
  Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
);
const byteOf = (char: string): number => bytes1256.get(char === 'ی' ? 'ي' : char) ?? 0x3f;

/** Persian as older programs write it: `\'xx` of windows-1256. */
const old = (text: string): string =>
  Array.from(text, (char) =>
    char < '\x80' ? char : `\\'${byteOf(char).toString(16).padStart(2, '0')}`,
  ).join('');

/** Persian as newer programs write it, each letter with a question mark for those who know no Unicode. */
const unicode = (text: string): string =>
  Array.from(text, (char) => (char < '\x80' ? char : `\\u${char.charCodeAt(0)}?`)).join('');

const START =
  '{\\rtf1\\ansi\\ansicpg1256\\deff0{\\fonttbl{\\f0\\fnil\\fcharset178 Tahoma;}{\\f1\\fcharset0 Arial;}{\\f2\\fcharset2 Symbol;}}';
const LINE = 'باغبان هر بامداد پیش از آفتاب به باغ می‌رفت و درخت‌ها را آب می‌داد.';

/** A document of this body, behind a line so that it has a title. */
async function read(body: string, start = START): Promise<Draft> {
  return readArticle(
    { name: 'a.rtf', type: '', bytes: new TextEncoder().encode(`${start}${body}}`) },
    parseHtml,
  );
}

async function blocks(body: string, start?: string): Promise<readonly Block[]> {
  const draft = await read(`${unicode(LINE)}\\par ${body}`, start);
  expect(draft.blocks[0]!.text).to.equal(LINE);
  return draft.blocks.slice(1);
}

const texts = async (body: string, start?: string): Promise<string[]> =>
  (await blocks(body, start)).map(({ text }) => text);

describe('the letters of RTF', () => {
  const SAID = 'پنجره و ژاله، چای و گل؛ نمی‌دانم';
  for (const [what, body, start] of [
    ['the code page of the document', old(SAID), '{\\rtf1\\ansi\\ansicpg1256 '],
    [
      'the character set of a font',
      `\\f3 ${old(SAID)}`,
      '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f3\\fcharset178 Arial (Arabic);}}',
    ],
    [
      'the font of letters from right to left',
      `\\rtlch\\fcs1 \\af3\\afs28 \\ltrch\\fcs0 \\f0 x\\ltrch\\fcs0 \\f0 \\rtlch\\fcs1 \\af3 ${old(SAID)}`,
      '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f3\\fcharset178 Arial;}}',
    ],
    ['a font of a code page', `\\f3 ${old(SAID)}`, '{\\rtf1\\ansi{\\fonttbl\\f3\\cpg1256 B;}'],
    ['Unicode', unicode(SAID), undefined],
    ['Unicode without fallbacks', `\\uc0${unicode(SAID).replaceAll('?', ' ')}`, undefined],
    ['Unicode with two fallbacks', `\\uc2 ${unicode(SAID).replaceAll('?', "\\'3f?")}`, undefined],
  ] as const)
    it(`are known by ${what}`, async () => {
      const [text = ''] = await texts(body, start);
      expect(text.replace(/^x/, '').replaceAll('ي', 'ی')).to.equal(SAID);
    });

  it('are the same whether they stand as they are', async () => {
    const bytes = Uint8Array.from(`${START}${LINE}}`, (char) => byteOf(char));
    const draft = await readArticle({ name: 'a.rtf', type: '', bytes }, parseHtml);
    expect(draft.blocks[0]!.text.replaceAll('ي', 'ی')).to.equal(LINE);
  });

  it('may be UTF-8, against the rules', async () =>
    expect(await texts(LINE)).to.deep.equal([LINE]));

  it('may be written by their names and by signs', async () =>
    expect(
      await texts('a\\emdash b\\~c\\_d\\-e\\{f\\}\\\\\\rquote{\\v hidden}\\zwnj g\\u-3913?'),
    ).to.deep.equal(['a—b\u00A0c\u2011d\u00ADe{f}\\’\u200Cg']));

  it('beyond the first 65,536 are two numbers', async () =>
    expect(await texts('\\u-10179?\\u-8694?')).to.deep.equal(['\u{1F60A}']));
});

describe('the paragraphs of RTF', () => {
  const STYLES = `{\\stylesheet{\\ql Normal;}{\\s1\\b heading 1;}{\\s2\\sbasedon0 ${unicode('تیتر ۲')};}{\\s3\\outlinelevel2 Mine;}{\\*\\cs4 x;}{\\s5 Quote;}}`;

  it('are headings by their level or their style', async () => {
    const found = await blocks(
      `${STYLES}\\pard\\outlinelevel1 a\\par\\pard\\s1\\b b\\b0\\par\\pard\\s2 c\\par\\pard\\s3 d\\par\\pard\\outlinelevel9 e\\par\\pard\\s5 f\\par`,
    );
    expect(
      found.map((block) => [block.kind, 'level' in block && block.level, block.text]),
    ).to.deep.equal([
      ['heading', 2, 'a'],
      ['heading', 1, 'b'],
      ['heading', 2, 'c'],
      ['heading', 3, 'd'],
      ['paragraph', false, 'e'],
      ['quote', false, 'f'],
    ]);
    expect(found.flatMap(({ spans = [] }) => spans)).to.deep.equal([]);
  });

  it('have bold and slanted stretches, of either direction', async () => {
    const [block] = await blocks(
      'a {\\b b }{\\i c} \\rtlch\\ab d\\ab0  {\\ltrch\\ab e} {\\b\\b0 f}x{\\super 2}',
    );
    expect(block).to.deep.equal({
      kind: 'paragraph',
      text: 'a b c d e fx²',
      spans: [
        { kind: 'strong', from: 2, to: 3 },
        { kind: 'emphasis', from: 4, to: 5 },
        { kind: 'strong', from: 6, to: 7 },
      ],
    });
  });

  it('are items by the sign before them', async () =>
    expect(
      await blocks(
        "{\\pntext\\f2\\'B7\\tab}{\\*\\pn\\pnlvlblt{\\pntxtb\\'B7}}a\\par{\\pntext\\f2\\'B7\\tab}b\\par\\pard\\ls1{\\listtext 1.\\tab}c\\par\\pard\\ls1\\ilvl1{\\listtext\\'c7.\\tab}d\\par\\pard e",
      ),
    ).to.deep.equal([
      { kind: 'item', ordered: false, depth: 0, text: 'a' },
      { kind: 'item', ordered: false, depth: 0, text: 'b' },
      { kind: 'item', ordered: true, depth: 0, mark: '1', text: 'c' },
      { kind: 'item', ordered: true, depth: 1, mark: 'ا', text: 'd' },
      { kind: 'paragraph', text: 'e' },
    ]));

  it('are cells and rows of tables', async () =>
    expect(
      await blocks(
        '\\trowd\\trhdr\\cellx1\\cellx2\\pard\\intbl k\\cell v\\cell\\row\\trowd\\pard\\intbl a\\par b\\cell {\\b c}\\cell\\row\\pard d',
      ),
    ).to.deep.equal([
      { kind: 'row', header: true, text: 'k\tv' },
      { kind: 'row', header: false, text: 'a b\tc', spans: [{ kind: 'strong', from: 4, to: 5 }] },
      { kind: 'paragraph', text: 'd' },
    ]));

  it('call footnotes', async () =>
    expect(
      await blocks(
        'a{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} b {\\b c}\\par d}. e{\\footnote\\ftnalt f}\\par g',
      ),
    ).to.deep.equal([
      {
        kind: 'paragraph',
        text: 'a1. e2',
        spans: [
          { kind: 'note', from: 1, to: 2, label: '1' },
          { kind: 'note', from: 5, to: 6, label: '2' },
        ],
      },
      { kind: 'footnote', label: '1', text: 'b c', spans: [{ kind: 'strong', from: 2, to: 3 }] },
      { kind: 'footnote', label: '1', text: 'd' },
      { kind: 'footnote', label: '2', text: 'f' },
      { kind: 'paragraph', text: 'g' },
    ]));

  it('have links, and not the list of contents', async () =>
    expect(
      await blocks(
        '{\\field{\\*\\fldinst{HYPERLINK "https://example.org/a?b=1&c" }}{\\fldrslt{\\ul a}}} {\\field{\\*\\fldinst HYPERLINK \\\\l "x"}{\\fldrslt b}} {\\field{\\*\\fldinst HYPERLINK "javascript:x"}{\\fldrslt c}}\\par{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt d\\par e\\par}}f',
      ),
    ).to.deep.equal([
      {
        kind: 'paragraph',
        text: 'a b c',
        spans: [{ kind: 'link', from: 0, to: 1, href: 'https://example.org/a?b=1&c' }],
      },
      { kind: 'paragraph', text: 'f' },
    ]));

  it('are verse where lines are', async () => {
    const poem = ['در باغ گل شکفت', 'بلبل به نغمه گفت', 'کای دل مخور غمی', 'خوش باش یک دمی'];
    const [block] = await blocks(poem.map(unicode).join('\\line '));
    expect(block).to.include({ kind: 'verse', text: poem.join('\n') });
  });

  it('are joined by what stands beside them: a box, an object, text that is there twice', async () =>
    expect(
      await texts(
        'a{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard b\\par c}}{\\shprslt no}}d\\par{\\object{\\*\\objdata 00}{\\result e}} {\\upr{no}{\\*\\ud{f}}}',
      ),
    ).to.deep.equal(['ad', 'b', 'c', 'e f']));
});

describe('what is beside the text in RTF', () => {
  it('is passed over', async () =>
    expect(
      await texts(
        '{\\header x}{\\footerr x}{\\*\\unknown x{\\b x}}{\\colortbl;\\red0;}{\\xe x}{\\*\\bkmkstart x}{\\pict\\wmetafile8 0102}{\\*\\shppict{\\pict{\\*\\picprop x}\\emfblip 01}}{\\deleted x}a',
      ),
    ).to.deep.equal(['a']));

  it('says title and author', async () => {
    const info = `{\\info{\\title x}{\\upr{\\title ?}{\\*\\ud{\\title ${unicode('باغ پدر')}}}}{\\author ${old('مینا سبزواری')}}{\\operator x}{\\creatim\\yr2001}}`;
    const draft = await read(`${info}${unicode(LINE)}`);
    expect(draft).to.include({ title: 'باغ پدر', byline: 'مينا سبزواري', language: 'fa' });
    const made = await read(`{\\info{\\title Untitled}{\\author User-PC}}${unicode(LINE)}`);
    expect(made.title).not.to.equal('Untitled');
    expect(made).not.to.have.property('byline');
  });

  it('gives pictures of points', async () => {
    const hex = Array.from(point(), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const folded = hex.replace(/(.{20})/g, '$1\r\n');
    const { blocks: found, images } = await read(
      `${unicode(LINE)}\\par{\\*\\shppict{\\pict{\\*\\blipuid 00}\\picw1\\pngblip\r\n${folded}}}{\\nonshppict{\\pict\\wmetafile8 01}}\\par a`,
    );
    expect(found[1]).to.include({ kind: 'figure', image: '1.png' });
    expect(images!.get('1.png')!.bytes).to.deep.equal(point());
  });
});

describe('RTF made to exhaust', () => {
  for (const [what, body, outcome] of [
    ['100,000 groups deep', '{'.repeat(100_000), 'unreadable'],
    ['groups that end too often', `${'}'.repeat(1000)}`, 'read'],
    ['a million words without a space', '\\b\\i'.repeat(500_000), 'read'],
    ['notes in notes', '{\\footnote a'.repeat(900), 'read'],
    ['16,000 notes in a paragraph', '{\\footnote a}b '.repeat(16_000), 'read'],
    ['100,000 bold words in a paragraph', '{\\b a}b'.repeat(100_000), 'read'],
    ['a note without a group', '\\footnote a\\par b', 'read'],
    ['cells without an end', '\\intbl a\\cell'.repeat(20_000), 'read'],
    ['data longer than the file', '\\bin99999999 abc', 'read'],
    [
      'numbers out of all bounds',
      '\\u99999999999 ?\\uc-5\\s-1\\ilvl99\\ls1\\outlinelevel77 a',
      'read',
    ],
    ['more groups than any text has', '{a}'.repeat(2_000_000), 'too-large'],
    ['markup as text', '<script>window.hit=1</script><img src=x onerror="window.hit=1">', 'read'],
    [
      'a link that ends its quotation',
      '{\\field{\\*\\fldinst HYPERLINK "a\'<b>"}{\\fldrslt a}}',
      'read',
    ],
  ] as const)
    it(`${what}: ${outcome}`, async () => {
      const read = blocks(body);
      if (outcome === 'read') return void (await read);
      const fault = await read.catch((error: unknown) => error);
      expect(fault).to.be.instanceOf(FormatFault);
      expect(fault).to.include({ code: outcome });
    });
});
