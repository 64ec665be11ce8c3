import { expect } from '@esm-bundle/chai';
import { decodeText } from '../../src/formats/decode-text.ts';
import { FormatFault, type FormatFaultCode } from '../../src/formats/format-fault.ts';
import { readArticle } from './read-article.ts';
import { parseHtml } from './parse-html.ts';
import { sniff } from '../../src/formats/sniff.ts';

const SENTENCE = 'پیرمرد چای را در استکان ريخت و به باغچه نگاه کرد؛ گل‌ها هنوز خواب بودند.';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

const ISO = 'قال المعلم للتلميذ: اكتب الدرس في الدفتر ولا تنس التاريخ؛ ثم اقرأ ما كتبت.\n';

/** An encoding of one byte a letter, by asking its decoder what each byte is. */
function encode(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, i) => [decoder.decode(Uint8Array.of(i)), i]),
  );
  return Uint8Array.from(text, (char) => bytes.get(char) ?? 0x3f);
}

/** Letters that windows-1256 lacks are written as it has them. */
function windows1256(text: string): Uint8Array {
  return encode('windows-1256', text.replaceAll('ی', 'ي'));
}

async function faultOf(file: {
  name: string;
  bytes: Uint8Array;
}): Promise<FormatFaultCode | undefined> {
  try {
    await readArticle({ type: '', ...file });
  } catch (error) {
    if (error instanceof FormatFault && error.file === file.name) return error.code;
  }
  return undefined;
}

describe('the encoding of XML', () => {
  const book = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?><FictionBook><body><p>${SENTENCE}</p></body></FictionBook>`;
  for (const [what, bytes] of [
    ['as it declares', windows1256(book('windows-1256'))],
    ['by its letters when it declares what is not known', windows1256(book('x-persian'))],
    ['by its letters when it is not what it declares', windows1256(book('utf-8'))],
    ['UTF-8 whatever it declares', utf8(book('windows-1251'))],
    ['by its mark', utf16(`\uFEFF${book('utf-16')}`, false)],
  ] as const)
    it(what, async () => {
      const { blocks } = await readArticle({ name: 'a.fb2', type: '', bytes }, parseHtml);
      expect(blocks.map(({ text }) => text.replaceAll('ي', 'ی'))).to.deep.equal([
        SENTENCE.replaceAll('ي', 'ی'),
      ]);
    });

  it('of other letters, as it declares', async () => {
    const bytes = encode('windows-1251', book('windows-1251').replace(SENTENCE, 'Сад за домом.'));
    const { blocks } = await readArticle({ name: 'a.fb2', type: '', bytes }, parseHtml);
    expect(blocks[0]!.text).to.equal('Сад за домом.');
  });
});

describe('the encoding of a text', () => {
  for (const text of [
    SENTENCE,
    'سلام',
    `${SENTENCE} API 2.0 (beta)\r\n`.repeat(40),
    'Plain English, too.',
  ])
    for (const [encoding, bytes] of [
      ['utf-8', utf8(text)],
      ['utf-8', utf8(`\uFEFF${text}`)],
      ['utf-16le', utf16(`\uFEFF${text}`, true)],
      ['utf-16be', utf16(`\uFEFF${text}`, false)],
      ['utf-16le', utf16(text, true)],
      ['utf-16be', utf16(text, false)],
    ] as const)
      it(`${encoding}, ${bytes.length} bytes, «${text.slice(0, 8)}»`, () => {
        expect(decodeText(bytes)).to.deep.equal({ text, encoding });
      });

  it('windows-1256', () => {
    for (const text of [SENTENCE, 'سلام دنیا', `${SENTENCE}\r\n`.repeat(40)]) {
      const { text: decoded, encoding } = decodeText(windows1256(text));
      expect(encoding).to.equal('windows-1256');
      expect(decoded).to.equal(text.replaceAll('ی', 'ي'));
    }
  });

  it('ISO-8859-6', () => {
    const bytes = encode('iso-8859-6', ISO.repeat(20));
    expect(decodeText(bytes)).to.deep.equal({ text: ISO.repeat(20), encoding: 'iso-8859-6' });
  });

  it('lines of two encodings are each read in their own', () => {
    const utf = SENTENCE;
    const old = SENTENCE.replaceAll('ی', 'ي');
    const bytesOf = (texts: readonly (string | Uint8Array)[]): Uint8Array =>
      Uint8Array.from(texts.flatMap((one) => [...(typeof one === 'string' ? utf8(one) : one)]));
    for (const many of [1, 9]) {
      const mixed = [...Array<string>(many).fill(`${utf}\n`), windows1256(old), `\n${utf}\nEnd.`];
      const { text } = decodeText(bytesOf(mixed));
      expect(text).to.equal(`${`${utf}\n`.repeat(many)}${old}\n${utf}\nEnd.`);
    }
  });

  it('UTF-8 that was taken for Latin 1, with control characters for some letters, is put right', () => {
    const scrambled = String.fromCharCode(...utf8(SENTENCE));
    expect(decodeText(utf8(scrambled)).text).to.equal(SENTENCE);
  });

  for (const wrong of ['windows-1252', 'windows-1256'])
    it(`UTF-8 that was saved as ${wrong} is put right, and nothing else is`, () => {
      const scrambled = new TextDecoder(wrong).decode(utf8(SENTENCE));
      expect(scrambled).not.to.equal(SENTENCE);
      expect(decodeText(utf8(scrambled)).text).to.equal(SENTENCE);
      const partly = `${SENTENCE} ${scrambled.slice(0, 20)} ${SENTENCE}`;
      for (const right of [SENTENCE, 'Øresund Ø Ærø', 'طلا و ظرف و عطر و غذا', partly])
        expect(decodeText(utf8(right)).text).to.equal(right);
    });

  it('UTF-8 cut in the middle of a letter, or with one bad byte, is still UTF-8', () => {
    const bytes = utf8(SENTENCE.repeat(5));
    expect(decodeText(bytes.subarray(0, bytes.length - 2).slice(0, -1)).encoding).to.equal('utf-8');
    expect(decodeText(bytes.with(40, 0xff)).encoding).to.equal('utf-8');
  });

  it('UTF-8 with a few control bytes, though most of it are signs, is still UTF-8', () => {
    const text = `${'<p>=</p>—<!-- ═════ -->'.repeat(40)}\0${SENTENCE}`;
    expect(decodeText(utf8(text))).to.deep.equal({ text, encoding: 'utf-8' });
  });

  it('is refused when the bytes are no text', () => {
    const noise = Uint8Array.from(
      { length: 4000 },
      (_, i) => (i * 7919 + (i >> 3) * 104729) & 0xff,
    );
    expect(() => decodeText(noise)).to.throw(FormatFault);
  });
});

describe('what a file is', () => {
  for (const [name, type, head, format] of [
    ['a.txt', 'text/plain', 'متن', 'plain'],
    ['a', '', 'متن', 'plain'],
    ['a.MD', '', 'متن', 'markdown'],
    ['a', 'text/markdown;charset=utf-8', 'متن', 'markdown'],
    ['a.txt', 'text/plain', ' <!DOCTYPE html><p>', 'html'],
    ['a.htm', '', '<p>متن', 'html'],
    ['a.txt', '', '%PDF-1.7', 'pdf'],
    ['a.md', '', 'PK\x03\x04', 'zip'],
    ['a.constructor', '', 'متن', 'plain'],
  ] as const)
    it(`${name} ${type} → ${format}`, () => {
      expect(sniff(name, type, utf8(head))).to.equal(format);
    });
});

describe('a file that cannot be read', () => {
  for (const [what, code, name, bytes] of [
    ['nothing', 'empty', 'a.txt', utf8('')],
    ['only blanks', 'empty', 'a.txt', utf8('\uFEFF \n\u200C\u00A0\n')],
    ['only front matter', 'empty', 'a.md', utf8('---\ntitle: x\n---\n')],
    ['only images', 'empty', 'a.txt', utf8('photo_2020-01-02_10-11-12\n')],
    ['a picture named as text', 'unsupported', 'a.txt', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['an old Word file', 'old-word', 'a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
    ['far too much', 'too-large', 'a.txt', new Uint8Array(50_000_000)],
    ['zeros', 'encoding', 'a.txt', new Uint8Array(5000)],
    ['a page, when nobody can parse it', 'unsupported', 'a.html', utf8('<p>متن</p>')],
  ] as const)
    it(`${what}: ${code}`, async () => {
      expect(await faultOf({ name, bytes })).to.equal(code);
    });
});

describe('a text made to exhaust the reader', () => {
  const n = 60_000;
  for (const [what, text] of Object.entries({
    brackets: '['.repeat(n),
    'open fences': '```a\n'.repeat(n),
    headings: '# [آ](\n'.repeat(n),
    underscores: '_a'.repeat(n),
    'deep quotes': `${'> '.repeat(n)}متن`,
    'deep lists': Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}- آب`).join('\n'),
    'open tags': `<div\n${'<p'.repeat(n)}`,
    'a run of spaces': `آ${' '.repeat(n)}ب`,
    'a run of tatweel': `آ${'ـ'.repeat(n)}ب`,
    'nested elements': `${'<div>'.repeat(n)}متن`,
    'open attributes': '<a href="'.repeat(n),
    stars: '*'.repeat(n) + 'آ',
    'one word': 'آ'.repeat(n),
    'an item of many lines': `- آب\n${'باغ و آب\n'.repeat(n)}`,
    'a feed of deep entries': `<rss>${'<item>'.repeat(n)}</rss>`,
    'a feed of open sections': `<rss>${'<![CDATA['.repeat(n)}</rss>`,
    'deep JSON': `${'['.repeat(n)}${']'.repeat(n)}`,
  }))
    for (const extension of ['txt', 'md', 'html'])
      it(`${what} (.${extension}) is read or refused before the runner's limit`, async () => {
        const file = { name: `a.${extension}`, type: '', bytes: utf8(text) };
        const result = await readArticle(file, parseHtml).catch((error: unknown) => error);
        if (!(result instanceof FormatFault)) expect(result).to.have.property('blocks');
      });
});
