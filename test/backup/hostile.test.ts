import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { zipSync, unzipSync, type Zippable } from 'fflate';
import { ContainerWriter } from '../../src/backup/container-writer.ts';
import { container } from '../../src/backup/container.ts';
import { openBackup } from '../../src/backup/open-backup.ts';
import { writeBackup } from '../../src/backup/write-backup.ts';
import { Fault } from '../../src/base/fault.ts';
import { defaultSettings } from '../../src/library/settings.ts';
import { point } from '../harness/pack.ts';
import { MemoryLibrary } from '../support/memory-library.ts';

const signal = new AbortController().signal;
const work = { signal, progress: () => undefined };
const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer());

const place = { article: 'a', block: 0, offset: 0, quote: '', progress: 0, finished: false, at: 1 };
const note = {
  id: 'n',
  article: 'a',
  block: 0,
  from: 0,
  to: 1,
  quote: 'ا',
  before: '',
  after: '',
  colour: 'yellow',
  text: '',
  at: 1,
  edited: 1,
};
const paragraph = { kind: 'paragraph', text: 'انار' };
const saved = {
  about: { id: 'a', title: 'باغ', language: 'fa' },
  added: 1,
  blocks: [paragraph] as unknown,
  images: [] as unknown,
};
const traces = {
  marks: [],
  places: [] as unknown,
  mendings: [],
  notes: [] as unknown,
  days: [],
  settings: {},
};

/** A backup with checksums that fit, whatever it holds. */
async function forged(article: object = {}, rest: object = {}, pictures: string[] = []) {
  const writer = await ContainerWriter.begin('library', signal);
  const number = writer.nextArticle();
  for (const name of pictures)
    await writer.picture(
      container.image(number, name),
      new TextEncoder().encode('<svg onload="x"/>'),
    );
  await writer.json(container.article(number), { ...saved, ...article });
  await writer.json(container.traces, { ...traces, ...rest });
  return bytesOf(await writer.finish(1));
}

async function good(): Promise<Uint8Array<ArrayBuffer>> {
  const library = new MemoryLibrary();
  await library.add({ ...saved.about, blocks: [{ kind: 'paragraph', text: 'انار '.repeat(200) }] });
  return bytesOf((await writeBackup(library, 1, work)).file);
}

async function repacked(change: (files: Zippable) => void): Promise<Uint8Array<ArrayBuffer>> {
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(await good())))
    files[path] = [bytes, { level: 0 }];
  change(files);
  return zipSync(files);
}

const mendingAt = (changes: unknown) => ({ on: true, version: '1', changes, undone: [] });

/** What comes in, and what must be said of it. */
const hostile: Readonly<
  Record<string, readonly [Fault['code'], () => Promise<Uint8Array<ArrayBuffer>>]>
> = {
  nothing: ['backup-other', async () => new Uint8Array()],
  'a text': ['backup-other', async () => new TextEncoder().encode('سلام')],
  'another zip': ['backup-other', async () => zipSync({ 'a.txt': new Uint8Array(3) })],
  'its own first half': ['backup-damaged', async () => (await good()).slice(0, 600)],
  'a file taken away': [
    'backup-damaged',
    () => repacked((files) => Reflect.deleteProperty(files, container.article(1))),
  ],
  'a file added': [
    'backup-damaged',
    () => repacked((files) => (files['x.json'] = new Uint8Array(2))),
  ],
  'a text changed': [
    'backup-damaged',
    () => repacked((files) => (files[container.article(1)] = new TextEncoder().encode('{}'))),
  ],
  'a manifest changed': [
    'backup-damaged',
    () =>
      repacked((files) => (files[container.manifest] = new TextEncoder().encode('{"version":1}'))),
  ],
  'an article for another person': [
    'backup-other',
    async () => {
      const writer = await ContainerWriter.begin('article', signal);
      await writer.json(container.article(writer.nextArticle()), saved);
      return bytesOf(await writer.finish(1));
    },
  ],
  'a layout of later': [
    'backup-newer',
    async () => {
      const manifest = new TextEncoder().encode('{"version":99,"kind":"all"}');
      const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', manifest));
      const hex = [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      return zipSync({
        mimetype: [new TextEncoder().encode(container.type), { level: 0 }],
        [container.manifest]: manifest,
        [container.seal]: new TextEncoder().encode(hex),
      });
    },
  ],
  'a file that swells': [
    'backup-damaged',
    () =>
      repacked(
        (files) => (files[container.article(1)] = [new Uint8Array(120_000_000), { level: 9 }]),
      ),
  ],
  'a block of no kind': [
    'backup-damaged',
    () => forged({ blocks: [{ kind: '__proto__', text: '' }] }),
  ],
  'a span past its text': [
    'backup-damaged',
    () => forged({ blocks: [{ ...paragraph, spans: [{ kind: 'strong', from: 0, to: 99 }] }] }),
  ],
  'an item whose mark is none': [
    'backup-damaged',
    () => forged({ blocks: [{ kind: 'item', text: '', ordered: true, depth: 0, mark: '<b>' }] }),
  ],
  'a text that is a number': [
    'backup-damaged',
    () => forged({ blocks: [{ kind: 'paragraph', text: 5 }] }),
  ],
  'a picture outside its folder': [
    'backup-damaged',
    () => forged({ images: [{ name: '../../1.png' }] }),
  ],
  'a change past its text': [
    'backup-damaged',
    () =>
      forged({
        mending: mendingAt([[0, [{ rule: 'joined', from: 90, to: 99, before: '', after: '' }]]]),
      }),
  ],
  'changes over one another': [
    'backup-damaged',
    () =>
      forged({
        mending: mendingAt([
          [
            0,
            [
              { rule: 'joined', from: 0, to: 3, before: '', after: '' },
              { rule: 'joined', from: 1, to: 2, before: '', after: '' },
            ],
          ],
        ]),
      }),
  ],
  'a place at no time': ['backup-damaged', () => forged({}, { places: [{ ...place, at: 'now' }] })],
  'a place at the end of time': [
    'backup-damaged',
    () => forged({}, { places: [{ ...place, at: 1e300 }] }),
  ],
  'a note turned round': [
    'backup-damaged',
    () => forged({}, { notes: [{ ...note, from: 2, to: 1 }] }),
  ],
  'no name': ['backup-damaged', () => forged({ about: { id: '', title: 'x', language: 'fa' } })],
};

describe('a backup that is not to be trusted', () => {
  for (const [name, [code, make]] of Object.entries(hostile))
    it(`leaves the library alone: ${name}`, async () => {
      const library = new MemoryLibrary();
      await library.add({ ...saved.about, id: 'mine', blocks: [] });
      const before = JSON.stringify([await library.entries(), await library.traces()]);
      const said = await openBackup(await make(), library, work).then(
        () => 'taken',
        (error: Fault) => error.code,
      );
      expect(said).to.equal(code);
      expect(JSON.stringify([await library.entries(), await library.traces()])).to.equal(before);
    });

  it('is refused wherever one byte of it was changed', async () => {
    const bytes = await good();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = bytes.slice();
          changed[at]! ^= by;
          const library = new MemoryLibrary();
          const backup = await openBackup(changed, library, work).catch((error: unknown) => error);
          // What the zip says twice, or nobody reads, may differ; then all that is read is as it was.
          if (backup instanceof Fault) expect(await library.entries()).to.be.empty;
          else {
            await (backup as Awaited<ReturnType<typeof openBackup>>).restore(work);
            expect((await library.read('a')).blocks[0]!.text).to.equal('انار '.repeat(200));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes names as they are: of what objects inherit, of paths, and of numbers', async () => {
    for (const id of ['__proto__', 'constructor', '../../a', 'a/b?c#d', '0', 'toString']) {
      const bytes = await forged(
        { about: { ...saved.about, id } },
        {
          places: [{ ...place, article: id }],
          marks: [[id, { favourite: true, tags: ['__proto__', 'hasOwnProperty'], queued: 0 }]],
          notes: [{ ...note, id, article: id, block: 9_000_000, from: 5, to: 99_000_000 }],
          settings: JSON.parse('{"__proto__":{"rate":3},"theme":"constructor","textSize":-1e9}'),
        },
      );
      const library = new MemoryLibrary();
      await (await openBackup(bytes, library, work)).restore(work);
      expect((await library.read(id)).title).to.equal(saved.about.title);
      expect((await library.places()).get(id)).to.include({ article: id });
      const settings = await library.settings();
      expect([settings.theme, settings.textSize, settings.rate]).to.deep.equal([
        defaultSettings.theme,
        defaultSettings.textSize,
        defaultSettings.rate,
      ]);
    }
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  it('brings no title and no byline that turns what stands around it', async () => {
    const about = {
      ...saved.about,
      title: 'باغ\u202Egpj.\u2066',
      byline: 'او\u202E',
      source: '\u2067x',
    };
    const library = new MemoryLibrary();
    await (await openBackup(await forged({ about }), library, work)).restore(work);
    expect(JSON.stringify(await library.entries())).not.to.match(/[\u202A-\u202E\u2066-\u2069]/);
  });

  it('brings no address that acts, no picture that is a page, no turned text and no unknown setting', async () => {
    const bytes = await forged(
      {
        blocks: [
          {
            kind: 'paragraph',
            text: 'الف\u202eب',
            spans: [{ kind: 'link', from: 0, to: 3, href: 'java\u200bscript:alert(1)' }],
            onclick: 'x',
          },
          { kind: 'figure', text: '', image: 'https://example.org/1.png' },
          { kind: 'figure', text: '', image: '1.png' },
        ],
        images: [{ name: '1.png' }],
      },
      { settings: { rate: 1e9, theme: 'night', __proto__: { voice: 'x' }, evil: 1 } },
      ['1.png'],
    );
    const library = new MemoryLibrary();
    await (await openBackup(bytes, library, work)).restore(work);
    expect((await library.read('a')).blocks).to.deep.equal([
      { kind: 'paragraph', text: 'الف ب' },
      { kind: 'figure', text: '' },
      { kind: 'figure', text: '', image: '1.png' },
    ]);
    expect(await library.image('a', '1.png')).to.equal(undefined);
    const settings = await library.settings();
    expect(settings).to.include({ rate: 1, theme: 'night', voice: '' });
    expect(settings).not.to.have.property('evil');
  });

  it('brings texts without their pictures when the device is full, and the pictures once there is room', async () => {
    const writer = await ContainerWriter.begin('library', signal);
    const picture = new Uint8Array([...point(), ...new Uint8Array(5_000)]);
    await writer.picture(container.image(writer.nextArticle(), '1.png'), picture);
    const blocks = [paragraph, { kind: 'figure', text: '', image: '1.png' }];
    await writer.json(container.article(1), { ...saved, blocks, images: [{ name: '1.png' }] });
    await writer.json(container.traces, traces);
    const bytes = await bytesOf(await writer.finish(1));
    const library = new MemoryLibrary();
    library.room = 2_000;
    expect(await (await openBackup(bytes, library, work)).restore(work)).to.equal(1);
    expect(await library.image('a', '1.png')).to.equal(undefined);
    library.room = Infinity;
    expect(await (await openBackup(bytes, library, work)).restore(work)).to.equal(0);
    expect((await library.image('a', '1.png'))?.bytes).to.deep.equal(picture);
    expect((await library.entries()).length).to.equal(1);
  });
});
