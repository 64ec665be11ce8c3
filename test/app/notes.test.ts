import { expect } from '@esm-bundle/chai';
import { notePlace } from '../../src/app/note-place.ts';
import { notesMarkdown } from '../../src/app/notes-markdown.ts';
import { formatRoute, parseRoute } from '../../src/app/route.ts';
import { noMarks } from '../../src/library/marks.ts';
import type { Note } from '../../src/library/note.ts';
import type { Entry } from '../../src/library/schema.ts';

const note = (more: Partial<Note> = {}): Note => ({
  id: 'n',
  article: 'a',
  block: 0,
  from: 4,
  to: 7,
  quote: 'خاک',
  before: 'اول ',
  after: ' را برگرداند',
  colour: 'amber',
  text: '',
  at: 1,
  edited: 1,
  ...more,
});

const article = (...texts: readonly string[]) => ({
  title: 'باغ',
  blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })),
});

describe('the place of a note', () => {
  const cases: readonly [string, readonly string[], ReturnType<typeof notePlace>][] = [
    ['where it was', ['اول خاک را برگرداند'], { block: 0, from: 4, to: 7 }],
    ['moved within its block', ['او اول خاک را برگرداند'], { block: 0, from: 7, to: 10 }],
    ['moved to another block', ['تازه', 'اول خاک را برگرداند'], { block: 1, from: 4, to: 7 }],
    ['by what is around it', ['خاک سرد. اول خاک را برگرداند'], { block: 0, from: 13, to: 16 }],
    ['by nearness', ['آب', 'خاک', 'آب', 'خاک'], { block: 1, from: 0, to: 3 }],
    ['nowhere', ['اول آب را برگرداند'], null],
  ];
  for (const [name, texts, place] of cases)
    it(name, () => {
      expect(notePlace(note(), article(...texts))).to.deep.equal(place);
    });

  it('in the title', () => {
    const titled = note({ block: -1, from: 0, to: 3, quote: 'باغ' });
    expect(notePlace(titled, article('آب'))).to.deep.equal({ block: -1, from: 0, to: 3 });
  });
});

describe('notes as Markdown', () => {
  const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
    ...noMarks,
    id,
    title: id,
    language: 'fa',
    words: 1,
    images: 0,
    bytes: 0,
    added: 0,
    origin: 'own',
    ...more,
  });

  it('has each article under its title, in the order of its text, and no sign of its own in what is quoted', () => {
    const notes = [
      note({ block: 2, quote: 'سه *ستاره*', text: '# نه عنوان\n1. نه شماره' }),
      note({ id: 'm', block: 1 }),
      note({ id: 'o', article: 'b', quote: 'دو\nسطر', at: 9 }),
    ];
    const entries = [entry('a', { source: 'کاریز', date: '۱۴۰۳' }), entry('b'), entry('c')];
    expect(notesMarkdown(notes, entries)).to.equal(
      [
        '## b',
        '> دو\n> سطر',
        '## a',
        'کاریز · ۱۴۰۳',
        '> خاک',
        '> سه \\*ستاره\\*',
        '\\# نه عنوان\n1\\. نه شماره\n',
      ].join('\n\n'),
    );
  });
});

describe('the address of a match', () => {
  for (const hash of ['#/read/a/3/4-9', '#/read/a/3', '#/read/a', '#/notes'])
    it(hash, () => {
      expect(formatRoute(parseRoute(hash))).to.equal(hash);
    });
  for (const hash of ['#/read/a/3/9-4', '#/read/a/3/4', '#/read/a/3/x-9'])
    it(`${hash} is only the block`, () => {
      expect(parseRoute(hash)).to.deep.equal({ screen: 'reader', id: 'a', block: 3 });
    });
});
