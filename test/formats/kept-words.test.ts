import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { boldHeadings } from '../../src/formats/bold-headings.ts';
import { commonMarkdown } from '../../src/formats/common-markdown.ts';
import { dropPageHeads } from '../../src/formats/drop-page-heads.ts';
import { dropPullQuotes } from '../../src/formats/drop-pull-quotes.ts';
import { splitFrontMatter } from '../../src/formats/front-matter.ts';
import { leadFigures } from '../../src/formats/lead-figures.ts';
import { openAmp } from '../../src/formats/open-amp.ts';
import { readChat } from '../../src/formats/read-chat.ts';
import { subtitleText } from '../../src/formats/subtitles.ts';
import type { Block, Span } from '../../src/text/block.ts';
import { expectWhole } from '../fuzz/expect-whole.ts';
import { parseHtml } from './parse-html.ts';

const RUNS = { numRuns: 300 };

/** A word of letters only, made of its number: no two are alike, and none is in another. */
function wordOf(number: number): string {
  const letters = Array.from(String(number), (digit) => 'ابپتثجچحخد'[Number(digit)]!);
  return `گ${letters.join('')}ی`;
}

/** Pieces in which `w` stands for a word; each gets a word of its own. */
function withWords(pieces: readonly string[]): { text: string; words: string[] } {
  const words: string[] = [];
  const text = pieces
    .join('')
    .replaceAll('w', () => words[words.push(wordOf(words.length + 1)) - 1]!);
  return { text, words };
}

const made = (...pieces: string[]): fc.Arbitrary<{ text: string; words: string[] }> =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(withWords);

function expectInOrder(words: readonly string[], text: string): void {
  let at = 0;
  for (const word of words) {
    const found = text.indexOf(word, at);
    expect(found, `${word} in ${text}`).to.be.at.least(0);
    at = found + word.length;
  }
}

const textOf = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('\n');

describe('what is taken off a text', () => {
  it('between pages is never a word of theirs', () => {
    const pages = made('w ', 'w w.\n', '\n\n', '\f', '\f۱۲\n', '\n3\f', '\fباغ ۴\n', '\r\n', '—');
    fc.assert(
      fc.property(pages, ({ text, words }) => {
        const kept = dropPageHeads(text);
        expectInOrder(words, kept);
        if (text.split('\f').length < 3) expect(kept).to.equal(text);
        expect(kept.length).to.be.at.most(text.length * 2);
      }),
      RUNS,
    );
  });

  it('before it is whole lines of its beginning', () => {
    const fields = made(
      ...['---\n', '+++\n', '% w\n', '\n', 'title: ', 'lead: ', 'w', '  w\n', '"w"\n', '# w\n'],
      ...['- w\n', '...\n', '__proto__: w\n', '|\n', 'عنوان = ', '\\', "'"],
    );
    fc.assert(
      fc.property(fields, fc.boolean(), ({ text, words }, isFenced) => {
        const given = isFenced ? `---\n${text}` : text;
        const { fields: found, body } = splitFrontMatter(given);
        expect(given.endsWith(body)).to.equal(true);
        const head = given.slice(0, given.length - body.length);
        for (const value of Object.values(found) as string[]) {
          expect(value).not.to.equal('');
          expectInOrder(
            words.filter((word) => value.includes(word)),
            head,
          );
        }
      }),
      RUNS,
    );
  });

  it('of notes in Markdown is none of its words', () => {
    const marks = made(
      ...['w', ' ', '\n', '==', '^[', ']', '> ', '[!note] ', '#', '## ', '`', '```\n', '~~~\n'],
      ...['[[', ']]', '| ', '{.a}', '[^1]', '[^2]', '[^1]: ', '    ', '\t', ' ^a1', '*', '[TOC]\n'],
    );
    fc.assert(
      fc.property(marks, ({ text, words }) => {
        // A link to a note is only its words.
        const given = text.replace(/\[\[[^\][|\n]+\|/g, '[[');
        const kept = commonMarkdown(given);
        for (const word of words) if (given.includes(word)) expect(kept).to.include(word);
        const labels = Array.from(kept.matchAll(/^\[\^(\d+)\]: /gm), ([, label]) => label);
        const own = Array.from(given.matchAll(/^\[\^(\d+)\]: /gm), ([, label]) => label);
        expect(new Set(labels).size).to.be.at.least(labels.length - own.length);
      }),
      RUNS,
    );
  });

  it('of subtitles is none of their words, and of another text nothing', () => {
    const TIME = '00:00:01,000 --> 00:00:02.5\n';
    const captions = made(
      ...['w ', 'w.\n', '\n', '\n\n', `\n${TIME}`, `\n\n7\n${TIME}`, `12\n${TIME}`],
      ...['<i>w</i>', '<v w>', '{\\an8}', '- w\n', '\nNOTE نه\n\n', '00:01 --> '],
    );
    fc.assert(
      fc.property(captions, fc.boolean(), ({ text, words }, isBegun) => {
        const whole = isBegun ? `WEBVTT\n\n${TIME}${text}` : text;
        const kept = subtitleText(whole);
        if (kept === undefined) return;
        // The line above a time may be the name of its caption.
        const isName = (above = ''): boolean => /^[\d:.,]+ --> \d/.test(above);
        const lines = whole.split('\n').filter((_, i, all) => !isName(all[i + 1]));
        expectInOrder(
          words.filter((word) => lines.some((line) => line.includes(word))),
          kept,
        );
      }),
      RUNS,
    );
  });

  it('of a chat is when it was said, never who said what', () => {
    const name = fc.constantFrom('علی', 'مریم', 'دایی جان', 'x');
    const message = fc.record({
      name,
      how: fc.nat(2),
      lines: fc.array(fc.constantFrom('w', 'w w.', '', '- w', 'w: w', '<image omitted>', '۱. w'), {
        minLength: 1,
        maxLength: 4,
      }),
    });
    fc.assert(
      fc.property(fc.array(message, { minLength: 2, maxLength: 12 }), (messages) => {
        const { text, words } = withWords(
          messages.map(({ name, how, lines }) => {
            const said = lines.join('\n');
            if (how === 0) return `[2024/01/02, 10:00:00] ${name}: ${said}\n`;
            if (how === 1) return `1/2/24, 9:05 pm - ${name}: ${said}\n`;
            return `${name}, [02.01.2024 10:00]\n${said}\n`;
          }),
        );
        if (words.length === 0) return;
        const chat = readChat(text);
        expect(chat, text).not.to.equal(undefined);
        expectWhole(chat!);
        expectInOrder(words, textOf(chat!.blocks));
        const speakers = messages.filter(({ lines }) => lines.some((line) => line.includes('w')));
        for (const { name } of speakers) expect(textOf(chat!.blocks)).to.include(`${name}: `);
      }),
      RUNS,
    );
  });
});

describe('what is made of blocks', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(60), fc.constantFrom('strong', 'emphasis' as const))
    .map(([a, b, kind]) => ({ kind, from: Math.min(a, b), to: Math.max(a, b) + 1 }));
  const block = fc
    .record({
      kind: fc.constantFrom('paragraph', 'quote', 'lead', 'verse' as const),
      text: made('w ', 'w', '.', '؟', ': ', '\n', 'w w w w w w w w ').map(({ text }) => text),
      spans: fc.array(span, { maxLength: 3 }),
      isBold: fc.boolean(),
    })
    .map(({ kind, text, spans, isBold }): Block => {
      const all: Span[] = [
        ...spans.filter(({ to }) => to <= text.length),
        ...(isBold && text ? [{ kind: 'strong' as const, from: 0, to: text.length }] : []),
      ];
      return { kind, text, ...(all.length > 0 && { spans: all }) };
    });
  const blocks = fc.array(block, { maxLength: 12 });

  it('has the same texts where bold lines become headings, and only spans that were there', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const made = boldHeadings(given);
        expect(textOf(made)).to.equal(textOf(given));
        for (const [i, { spans = [] }] of made.entries())
          for (const one of spans) expect(given[i]!.spans).to.include(one);
      }),
      RUNS,
    );
  });

  it('lacks only quotes that stand near in a longer paragraph', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(blocks, (given) => {
        const kept = new Set(dropPullQuotes(given));
        for (const [i, one] of given.entries()) {
          if (kept.has(one)) continue;
          expect(one.kind).to.equal('quote');
          const near = given.slice(Math.max(0, i - 6), i + 7);
          expect(
            near.some((other) => other !== one && letters(other.text).includes(letters(one.text))),
          ).to.equal(true);
        }
      }),
      RUNS,
    );
  });
});

describe('any page', () => {
  const tags = made(
    ...['w ', '<p>w</p>', '<amp-img src=a.png>', '</amp-img>', '<amp-img src=b.png "=x <y=z>w '],
    ...[
      '<amp-anim src=c.gif></amp-anim>',
      '<div>',
      '</div>',
      '<h1>w</h1>',
      '<article>',
      '</article>',
    ],
    ...['<figure><img src=d.png><figcaption>w</figcaption></figure>', '<div class=caption>', '<b>'],
  );

  it('of AMP keeps its words in order, and each image is one', () => {
    fc.assert(
      fc.property(tags, ({ text, words }) => {
        const page = parseHtml(text);
        const images = page.querySelectorAll('amp-img,amp-anim,img').length;
        openAmp(page);
        expectInOrder(words, page.body.textContent);
        if (!page.querySelector('amp-anim'))
          expect(page.querySelectorAll('img').length).to.equal(images);
        expect(page.querySelector('amp-img')).to.equal(null);
      }),
      RUNS,
    );
  });

  it('leads with nothing but figures, of what stands between its title and its text', () => {
    fc.assert(
      fc.property(tags, fc.nat(), ({ text }, which) => {
        const page = parseHtml(text);
        const all = [...page.body.querySelectorAll('*'), page.body];
        const content = all[which % all.length]!;
        const found = leadFigures(page, content);
        const title = page.querySelector('h1');
        for (const { kind, text: caption } of found) {
          expect(kind).to.equal('figure');
          expect(
            title!.compareDocumentPosition(content) & Node.DOCUMENT_POSITION_FOLLOWING,
          ).not.to.equal(0);
          expect(page.body.textContent).to.include(caption);
        }
      }),
      RUNS,
    );
  });
});

describe('a text made to exhaust', () => {
  it('that repeats itself in a quote is read as any', () => {
    const given: Block[] = [
      { kind: 'paragraph', text: 'ا'.repeat(1_600_000) },
      { kind: 'quote', text: `${'ا'.repeat(200_000)}ب${'ا'.repeat(200_000)}` },
    ];
    expect(dropPullQuotes(given)).to.deep.equal(given);
  });

  it('with many notes has a label for each that is no other', () => {
    const count = 60_000;
    const numbers = Array.from({ length: count }, (_, i) => i + 1);
    const given = numbers.map((i) => `الف[^${i}] ب^[${i}]`).join('\n');
    const labels = Array.from(
      commonMarkdown(given).matchAll(/\[\^(\d+)\](?!:)/g),
      ([, one]) => one,
    );
    expect(labels.length).to.equal(2 * count);
    expect(new Set(labels).size).to.equal(2 * count);
  });
});
