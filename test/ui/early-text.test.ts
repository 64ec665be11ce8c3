import { expect } from '@esm-bundle/chai';
import type { EarlyLook } from '../../src/library/early-look.ts';
import { entryOf } from '../../src/library/entry-of.ts';
import { migrations } from '../../src/library/migrations.ts';
import { outlineOf, partAt, partsOf } from '../../src/library/outline.ts';
import type { Part } from '../../src/library/schema.ts';
import type { Place } from '../../src/library/place.ts';
import type { Article } from '../../src/text/article.ts';
import { drawEarly } from '../../src/ui/early-text.ts';
import { garden } from '../support/test-app.ts';

const version = migrations.length;

function lookAt(kept: Article, left: Partial<EarlyLook> = {}): Promise<EarlyLook> {
  const outline = outlineOf(kept.blocks);
  return Promise.resolve({
    id: kept.id,
    version,
    settings: new Map(),
    entry: entryOf(kept, outline, 1),
    outline,
    part: partOf(kept, 0),
    ...left,
  });
}

/** The part of an article that holds a block. */
function partOf(article: Article, block: number): Part {
  const part = partAt(outlineOf(article.blocks), block);
  return { article: article.id, part, blocks: partsOf(article.blocks)[part]! };
}

const none = (id: string, version: number): Promise<EarlyLook> =>
  Promise.resolve({ id, version, settings: new Map() });

const long: Article = {
  ...garden,
  id: 'long',
  blocks: Array.from({ length: 450 }, (_, i) => ({
    kind: 'paragraph',
    text: `بند ${i} `.repeat(40).trim(),
  })),
};

describe('the beginning of a text before the app', () => {
  const early = (): HTMLElement | null => document.querySelector('.early');
  const blocks = (): number[] =>
    [...early()!.shadowRoot!.querySelectorAll('[data-block]')].map((one) =>
      Number(one.getAttribute('data-block')),
    );

  // As the style sheet of the page has it.
  const style = document.createElement('style');
  style.textContent = '.early { position: fixed; inset: 0; overflow: auto }';

  beforeEach(() => {
    document.head.append(style);
    location.hash = '#/read/garden';
    for (const name of ['--font-read', '--font-title'])
      document.documentElement.style.setProperty(name, 'serif');
  });

  afterEach(() => {
    early()?.remove();
    style.remove();
    document.documentElement.removeAttribute('style');
    location.hash = '';
  });

  it('shows title, source and every kind of block, for eyes alone', async () => {
    expect(await drawEarly(lookAt(garden), undefined)).to.equal(true);
    const root = early()!.shadowRoot!;
    expect(root.querySelector('h1')?.textContent).to.equal(garden.title);
    expect(root.querySelector('.source')?.textContent).to.contain(garden.source);
    expect(blocks()).to.deep.equal(garden.blocks.map((_, i) => i));
    expect(root.querySelector('.related')?.textContent).to.contain('چگونه نهال بکاریم');
    expect(early()!.inert).to.equal(true);
  });

  it('looks as the reader has chosen', async () => {
    const settings = new Map<string, unknown>([
      ['textSize', 44],
      ['theme', 'night'],
    ]);
    await drawEarly(lookAt(garden, { settings }), undefined);
    const { dataset, style } = document.documentElement;
    expect(dataset['theme']).to.equal('night');
    expect(style.getPropertyValue('--read-size')).to.equal('2.75rem');
  });

  it('shows what was mended, but what was taken back', async () => {
    const text = 'او می رود و می آید.';
    const change = { rule: 'spaced', before: ' ', after: '\u200c' } as const;
    const mending = {
      on: true,
      version: 'test',
      changes: new Map([
        [
          0,
          [
            { ...change, from: 5, to: 6 },
            { ...change, from: 14, to: 15 },
          ],
        ],
      ]),
      undone: new Set<string>(),
    };
    const kept: Article = { ...garden, blocks: [{ kind: 'paragraph', text }] };
    await drawEarly(lookAt(kept, { mending }), undefined);
    expect(early()!.shadowRoot!.querySelector('[data-block]')?.textContent).to.equal(
      'او می\u200cرود و می\u200cآید.',
    );
    early()!.remove();
    await drawEarly(lookAt(kept, { mending: { ...mending, on: false } }), undefined);
    expect(early()!.shadowRoot!.querySelector('[data-block]')?.textContent).to.equal(text);
  });

  it('shows no more than is around the place of the reader', async () => {
    location.hash = '#/read/long';
    const place = {
      article: 'long',
      block: 320,
      offset: 0,
      quote: '',
      progress: 0.7,
      finished: false,
      at: 1,
    };
    await drawEarly(lookAt(long, { place, part: partOf(long, 320) }), undefined);
    expect(blocks()).to.include(320);
    expect(Math.min(...blocks())).to.be.greaterThan(300);
    expect(Math.max(...blocks())).to.be.lessThan(345);
    expect(early()!.shadowRoot!.querySelector('h1')).to.equal(null);
    const at = early()!.shadowRoot!.querySelector('[data-block="320"]')!.getBoundingClientRect();
    expect(at.top).to.be.closeTo(innerHeight * 0.25, 2);
  });

  it('goes to the block that the address names rather than to the place', async () => {
    location.hash = '#/read/long/5';
    const place = { block: 320 } as Place;
    await drawEarly(lookAt(long, { place }), undefined);
    expect(blocks()).to.include(5);
  });

  it('goes to the text of a picture, as the app does', async () => {
    location.hash = '#/read/long/205';
    const blocks = long.blocks.with(205, { kind: 'figure', text: 'عکس باران' });
    const pictured = { ...long, blocks };
    await drawEarly(lookAt(pictured, { part: partOf(pictured, 205) }), undefined);
    const caption = early()!.shadowRoot!.querySelector('[data-block="205"] [data-text]')!;
    expect(caption.getBoundingClientRect().top).to.be.closeTo(innerHeight * 0.25, 2);
  });

  it('leaves an address of what is not shown to the app', async () => {
    const part = partOf(long, 5000);
    location.hash = '#/read/long/5000';
    expect(await drawEarly(lookAt(long, { part }), undefined), 'beyond the end').to.equal(false);
    location.hash = '#/read/long/1';
    const blocks = long.blocks.with(1, { kind: 'furniture', what: 'end', text: 'انتهای پیام' });
    expect(await drawEarly(lookAt({ ...long, blocks }), undefined), 'hidden').to.equal(false);
    expect(early()).to.equal(null);
  });

  it('shows a text that comes with the app, also before there is a database', async () => {
    expect(await drawEarly(none('garden', 0), Promise.resolve(garden))).to.equal(true);
    expect(early()!.shadowRoot!.querySelector('h1')?.textContent).to.equal(garden.title);
  });

  it('leaves to the app what only that knows', async () => {
    const entry = { ...entryOf(garden, outlineOf(garden.blocks), 1), removed: 5 };
    for (const [why, look] of Object.entries({
      'it was removed': lookAt(garden, { entry }),
      'it is not there': none('garden', version),
      'the database is of another version': lookAt(garden, { version: version - 1 || 99 }),
      'its part is missing': none('garden', version).then((one) => ({
        ...one,
        entry: entryOf(garden, outlineOf(garden.blocks), 1),
      })),
      'only the paragraph that is read is to be seen': lookAt(garden, {
        settings: new Map([['focus', 'alone']]),
      }),
    }))
      expect(await drawEarly(look, undefined), why).to.equal(false);
    location.hash = '#/listen/garden';
    expect(await drawEarly(lookAt(garden), undefined), 'eyes-free').to.equal(false);
    expect(early()).to.equal(null);
  });

  it('draws nothing over an app that is there already', async () => {
    const app = document.body.appendChild(document.createElement('av-app'));
    expect(await drawEarly(lookAt(garden), undefined)).to.equal(false);
    app.remove();
  });

  it('copes with an empty text', async () => {
    expect(await drawEarly(lookAt({ ...garden, blocks: [] }), undefined)).to.equal(true);
    expect(blocks()).to.deep.equal([]);
  });
});
