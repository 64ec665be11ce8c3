import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { ContainerWriter } from '../../src/backup/container-writer.ts';
import { container } from '../../src/backup/container.ts';
import { openBackup } from '../../src/backup/open-backup.ts';
import { Fault } from '../../src/base/fault.ts';
import { MemoryLibrary } from '../support/memory-library.ts';
import { damagedText, tokens } from './damage.ts';
import { damagedBytes } from './damage.ts';
import { expectWhole } from './expect-whole.ts';

const signal = new AbortController().signal;
const work = { signal, progress: () => undefined };

const paragraph = {
  kind: 'paragraph',
  text: 'انار و انجیر',
  spans: [{ kind: 'link', from: 0, to: 4, href: 'https://example.org/' }],
};
const article = JSON.stringify({
  about: { id: 'theirs', title: 'باغ', language: 'fa' },
  added: 1,
  blocks: [paragraph, { kind: 'figure', text: '', image: '1.png' }, { kind: 'verse', text: 'یک' }],
  images: [{ name: '1.png' }],
  mending: {
    on: true,
    version: '1',
    changes: [[0, [{ rule: 'joined', from: 0, to: 1, before: 'ا', after: 'ا' }]]],
    undone: [],
  },
});
const place = {
  article: 'mine',
  block: 0,
  offset: 0,
  quote: '',
  progress: 0,
  finished: false,
  at: 1,
};
const traces = JSON.stringify({
  marks: [['mine', { favourite: true, tags: ['کار'], queued: 0 }]],
  places: [place],
  mendings: [],
  notes: [],
  days: [{ day: '2026-01-01', article: 'mine', read: 1, heard: 2 }],
  settings: { rate: 1, theme: 'night', keyBindings: { play: 'k' }, pronunciations: [] },
});

/** A backup whose seals fit, whatever stands in it. */
async function sealed(one: string, rest: string): Promise<Uint8Array<ArrayBuffer>> {
  const writer = await ContainerWriter.begin('library', signal);
  const number = writer.nextArticle();
  await writer.picture(container.image(number, '1.png'), new Uint8Array([1]));
  // Written as it stands, were it JSON or not.
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  await writer.picture(container.article(number), bytes(one));
  await writer.picture(container.traces, bytes(rest));
  return new Uint8Array(await (await writer.finish(1)).arrayBuffer());
}

const good = await sealed(article, traces);
const wild = fc.oneof(
  damagedBytes([good]).map((bytes) => Promise.resolve(bytes)),
  fc
    .tuple(damagedText([article], tokens), damagedText([traces], tokens))
    .map(([one, rest]) => sealed(one, rest)),
  fc
    .tuple(fc.json(), fc.constantFrom('blocks', 'about', 'images', 'mending', 'added'))
    .map(([value, name]) =>
      sealed(
        JSON.stringify({ ...(JSON.parse(article) as object), [name]: JSON.parse(value) }),
        traces,
      ),
    ),
);

/** A backup is restored or refused by a fault; what the library has stays in it, and what comes is whole. */
export const restoring = fc.asyncProperty(wild, async (coming) => {
  const library = new MemoryLibrary();
  const mine = {
    id: 'mine',
    title: 'دفتر',
    language: 'fa',
    blocks: [{ kind: 'paragraph', text: 'یک.' } as const],
  };
  await library.add(mine);
  try {
    await (await openBackup(await coming, library, work)).restore(work);
  } catch (error) {
    expect(error).to.be.instanceOf(Fault);
  }
  expect(await library.read('mine')).to.deep.equal(mine);
  expect(Object.prototype).to.deep.equal({});
  for (const { id } of await library.entries()) expectWhole(await library.read(id));
});
