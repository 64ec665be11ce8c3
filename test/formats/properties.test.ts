import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { articleId } from '../../src/formats/article-id.ts';
import { FormatFault } from '../../src/formats/format-fault.ts';
import { readHtml, readPastedHtml } from '../../src/formats/html.ts';
import { readMarkdown } from '../../src/formats/markdown.ts';
import { readPlain } from '../../src/formats/plain.ts';
import { readArticle } from './read-article.ts';
import { parseHtml } from './parse-html.ts';
import type { Draft } from '../../src/formats/draft.ts';

/** Pieces that texts are made of, so that random texts meet the rules and not only each other's noise. */
const piece = fc.oneof(
  fc.constantFrom(
    'کتاب',
    'می‌خواند',
    'سلام',
    '۱. ',
    '- ',
    '• ',
    '> ',
    '«',
    '»',
    '.',
    '؟',
    '\n',
    '\n\n',
  ),
  fc.constantFrom(
    'بیشتر بخوانید: ',
    'photo_2020-01-02_10-11-12',
    '\t',
    '   ',
    '***',
    '---\n',
    'الف) ',
  ),
  fc.constantFrom(
    '[x](',
    ')',
    '**',
    '_',
    '`',
    '<b>',
    '</b>',
    '<!--',
    '![',
    '|',
    '#',
    '&zwnj;',
    '\\',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** What a reader gave, or nothing when it refused; any error but its own fails the test. */
function attempt(read: () => Draft): Draft | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof FormatFault) return undefined;
    throw error;
  }
}

const squeeze = (value: string): string =>
  value.replace(/[\s\0-\x1F\x7F-\x9F\uFFFE\uFFFF\u200B-\u200F\u2028-\u202E\u2060-\u2069]/g, '');

describe('any text', () => {
  for (const [name, read] of [
    ['plain', readPlain],
    ['Markdown', readMarkdown],
    ['HTML', (source: string) => readHtml(source, parseHtml)],
    ['pasted HTML', (source: string) => readPastedHtml(source, parseHtml)],
  ] as const) {
    it(`is read as ${name} or refused with a FormatFault, and spans lie inside their text`, () => {
      fc.assert(
        fc.property(text, (source) => {
          const draft = attempt(() => read(source));
          if (!draft) return;
          expect(draft.title).not.to.equal('');
          for (const { text, spans = [] } of draft.blocks) {
            expect(() => encodeURIComponent(text), 'well-formed').not.to.throw();
            for (const { from, to } of spans) {
              expect(from).to.be.within(0, to - 1);
              expect(to).to.be.at.most(text.length);
            }
          }
        }),
        { numRuns: 400 },
      );
    });
  }

  it('keeps its words in order, and adds none, when it is read as plain', () => {
    fc.assert(
      fc.property(text, (source) => {
        const draft = attempt(() => readPlain(source));
        let at = 0;
        const whole = squeeze(source);
        for (const block of draft?.blocks ?? []) {
          for (const word of block.text.split(/\s+/).map(squeeze)) {
            const found = whole.indexOf(word, at);
            expect(found, word).to.be.at.least(0);
            at = found + word.length;
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives only addresses that open a page, a letter or a call', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'JaVa\tscript:',
      'data:text/html,',
      'vbscript:',
      'https://',
      '//',
      '',
    );
    fc.assert(
      fc.property(scheme, fc.webPath(), (start, path) => {
        const address = start + path;
        for (const draft of [
          attempt(() => readMarkdown(`واژه [پیوند](<${address}>)`)),
          attempt(() => readPastedHtml(`واژه <a href="${address}">پیوند</a>`, parseHtml)),
        ])
          for (const span of draft?.blocks[0]?.spans ?? [])
            if (span.kind === 'link')
              expect(span.href).not.to.match(/^\s*(?:javascript|data|vbscript)/i);
      }),
    );
  });
});

describe('any bytes', () => {
  it('become a draft or a FormatFault that names the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        try {
          expect((await readArticle({ name: 'پرونده.txt', type: '', bytes })).blocks).not.to.be
            .empty;
        } catch (error) {
          expect(error).to.be.instanceOf(FormatFault);
          expect((error as FormatFault).file).to.equal('پرونده.txt');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the id of an article', () => {
  const { signal } = new AbortController();
  const id = (...texts: readonly string[]): Promise<string> =>
    articleId(
      texts.map((text) => ({ kind: 'paragraph', text })),
      signal,
    );

  it('is the same for the same words however they are spaced and spelt', async () => {
    expect(await id('می‌خواند يك کتاب')).to.equal(await id('میخواند  یک\nکتاب'));
    expect(await id('می‌خواند')).not.to.equal(await id('می‌خوانند'));
  });

  it('is what earlier versions made it, whatever counts as a space', async () => {
    expect(
      await id('می‌خواند', '\u00A0يك\u2028\uFEFF\u3000كتاب', 'A\u200E b\u1680c\u202Fd\u205F'),
    ).to.equal('t-0a7ybtw0lo599t');
  });

  it('differs for different words', async () => {
    const words = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom(...'ابپتثجچحخد'), minLength: 1, maxLength: 9 }),
      { minLength: 2 },
    );
    await fc.assert(
      fc.asyncProperty(words, async (texts) => {
        const ids = await Promise.all(texts.map((text) => id(text)));
        expect(new Set(ids).size).to.equal(texts.length);
      }),
    );
  });
});
