import * as fc from 'fast-check';
import { defaultLook, faces, themes } from '../../src/library/look.ts';
import type { Marks } from '../../src/library/marks.ts';
import type { Mending } from '../../src/library/mending.ts';
import { defaultSettings, type Settings } from '../../src/library/settings.ts';
import type { Picture } from '../../src/library/picture.ts';
import type { Traces } from '../../src/library/traces.ts';
import type { Article } from '../../src/text/article.ts';
import type { Block } from '../../src/text/block.ts';
import { point } from '../harness/pack.ts';

/** A library as it can be, for property tests. */
export interface AnyLibrary {
  readonly articles: readonly {
    readonly article: Article;
    readonly added: number;
    readonly format: string | undefined;
    readonly mending: Mending | undefined;
    readonly images: ReadonlyMap<string, Picture>;
  }[];
  readonly traces: Traces;
}

const letters = fc.constantFrom(...'آبپتکگی می‌رود۱۲ abc\n\t«»<&"\'\\[]*_#');
const words = fc.string({ unit: letters, maxLength: 40 });
const said = fc.string({ unit: letters, minLength: 1, maxLength: 12 });
const time = fc.integer({ min: 0, max: 5 });
const ids = ['a', 'b', 'ج', 'd/e?'] as const;

function spanned(text: string): fc.Arbitrary<Pick<Block, 'text' | 'spans' | 'language'>> {
  const range = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  const span = range.chain(({ from, to }) =>
    fc.constantFrom(
      { kind: 'emphasis', from, to } as const,
      { kind: 'strong', from, to } as const,
      { kind: 'link', from, to, href: 'https://example.org/a' } as const,
      { kind: 'language', from, to, language: 'ar' } as const,
      { kind: 'note', from, to, label: '۱' } as const,
    ),
  );
  return fc.record(
    {
      text: fc.constant(text),
      spans: fc.array(span, { minLength: 1, maxLength: 3 }),
      language: fc.constantFrom('en', 'ar'),
    },
    { requiredKeys: ['text'] },
  );
}

const block: fc.Arbitrary<Block> = words
  .chain(spanned)
  .chain((text) =>
    fc.constantFrom<Block>(
      { kind: 'paragraph', ...text },
      { kind: 'heading', level: 3, ...text },
      { kind: 'lead', ...text },
      { kind: 'quote', ...text },
      { kind: 'verse', ...text },
      { kind: 'item', ordered: true, depth: 1, ...text },
      { kind: 'item', ordered: true, depth: 0, mark: 'الف', ...text },
      { kind: 'related', href: 'https://example.org/b', ...text },
      { kind: 'row', header: true, ...text },
      { kind: 'footnote', label: '۱', ...text },
      { kind: 'furniture', what: 'end', ...text },
      { kind: 'figure', image: '1.png', alt: 'باغ', ...text },
    ),
  );

const mendingOf = ({ title, blocks }: Article): fc.Arbitrary<Mending> =>
  fc.record({
    on: fc.boolean(),
    version: said,
    changes: fc.constant(
      new Map(
        [title, ...blocks.map(({ text }) => text)].flatMap((text, i) =>
          text.length === 0
            ? []
            : [
                [
                  i - 1,
                  [{ rule: 'joined' as const, from: 0, to: 1, before: text[0]!, after: '\u200c' }],
                ] as const,
              ],
        ),
      ),
    ),
    undone: fc.uniqueArray(said, { maxLength: 3 }).map((names) => new Set(names)),
  });

const saved = (id: string) =>
  fc
    .record({
      title: said,
      blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
      byline: fc.option(words, { nil: undefined }),
    })
    .map(({ byline, ...rest }): Article => ({
      id,
      language: 'fa',
      ...rest,
      ...(byline !== undefined && { byline }),
    }))
    .chain((article) =>
      fc.record({
        article: fc.constant(article),
        added: fc.integer({ min: 1, max: 1e12 }),
        format: fc.constantFrom('epub', undefined),
        mending: fc.option(mendingOf(article), { nil: undefined }),
        images: fc.constant(
          article.blocks.some(({ kind }) => kind === 'figure')
            ? new Map([['1.png', { type: 'image/png', bytes: point() }]])
            : new Map<string, Picture>(),
        ),
      }),
    );

const id = fc.constantFrom(...ids);

/** Fields that follow from the key keep two records of one version the same. */
const place = fc.record({ article: id, at: time }).map(({ article, at }) => ({
  article,
  at,
  block: at - 1,
  offset: at,
  quote: `${article}${at}`,
  progress: at / 5,
  finished: at > 4,
}));

const note = fc
  .record({ id: fc.constantFrom('n', 'm', 'o'), edited: time })
  .map(({ id: name, edited }) => ({
    id: name,
    article: 'a',
    block: 0,
    from: 0,
    to: edited,
    quote: 'نقل',
    before: '',
    after: '',
    colour: 'yellow',
    text: `متن ${edited}`,
    at: 0,
    edited,
  }));

const day = fc.record({
  day: fc.constantFrom('2026-01-01', '2026-01-02'),
  article: id,
  read: time,
  heard: time,
});

const settings: fc.Arbitrary<Settings> = fc
  .record({
    rate: fc.constantFrom(1, 1.5),
    theme: fc.constantFrom(...themes),
    face: fc.constantFrom(...faces),
    goOn: fc.boolean(),
    pronunciations: fc.uniqueArray(fc.record({ written: said, said }), {
      selector: ({ written }) => written,
      maxLength: 3,
    }),
    ezafeCorrections: fc.uniqueArray(fc.record({ word: said, ezafe: fc.boolean() }), {
      selector: ({ word }) => word,
      maxLength: 3,
    }),
    profiles: fc.constantFrom(defaultSettings.profiles, [
      { id: 'own-1', name: 'من', look: { ...defaultLook, theme: 'straw' as const } },
    ]),
  })
  .map((chosen) => ({ ...defaultSettings, ...chosen }));

const traces: fc.Arbitrary<Traces> = fc
  .record({
    favourites: fc.subarray([...ids]),
    tagged: fc.subarray([...ids]),
    queue: fc.shuffledSubarray([...ids]),
    places: fc.uniqueArray(place, { selector: ({ article }) => article }),
    notes: fc.uniqueArray(note, { selector: (one) => one.id }),
    days: fc.uniqueArray(day, { selector: (one) => one.day + one.article }),
    settings,
  })
  .map(({ favourites, tagged, queue, places, ...rest }) => ({
    ...rest,
    places: new Map(places.map((one) => [one.article, one])),
    marks: new Map(
      ids.map((one): [string, Marks] => [
        one,
        {
          favourite: favourites.includes(one),
          tags: tagged.includes(one) ? ['کار', one] : [],
          queued: queue.includes(one) ? queue.indexOf(one) : null,
        },
      ]),
    ),
  }));

/** Traces on the articles of `anyLibrary`, whether they are there or not. */
export const anyTraces = traces;

/** All four articles are there. */
export const anyLibrary: fc.Arbitrary<AnyLibrary> = fc.record({
  articles: fc.tuple(...ids.map(saved)),
  traces,
});
