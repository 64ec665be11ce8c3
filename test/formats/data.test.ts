import { expect } from '@esm-bundle/chai';
import { readDrafts, type Input } from '../../src/formats/read-drafts.ts';
import { FormatFault } from '../../src/formats/format-fault.ts';
import { parseHtml } from './parse-html.ts';

const FIRST = 'راه باغ از کنار رودخانه می‌گذرد و تا بالای تپه می‌رود و از آنجا به ده می‌رسد.';
const SECOND = 'بالای تپه سه درخت کاج است و نیمکتی که رهگذران بر آن می‌نشینند و چای می‌نوشند.';
const ITEMS = [
  ['باغ', FIRST],
  ['تپه', SECOND],
] as const;
const FEED = `<rss version="2.0"><channel><title>کاج</title>${ITEMS.map(
  ([title, text]) =>
    `<item><title>${title}</title><description>&lt;p&gt;${text}&lt;/p&gt;</description></item>`,
).join('')}</channel></rss>`;
const LIST = JSON.stringify(ITEMS.map(([title, text]) => ({ title, text })));
const SETTINGS = JSON.stringify({ theme: 'تیره', sizes: [1, 2] });

async function read(input: Input): Promise<(readonly [string, string])[]> {
  const { signal } = new AbortController();
  const drafts = await readDrafts(input, { parseHtml }, { signal });
  return drafts.map(({ title, blocks }) => [title, blocks.map(({ text }) => text).join('\n')]);
}

const file = (name: string, text: string): Input => ({
  name,
  type: '',
  bytes: new TextEncoder().encode(text),
});

describe('what one program hands to another', () => {
  for (const [what, text] of [
    ['a feed', FEED],
    ['JSON', LIST],
  ] as const)
    for (const input of [file('a.txt', text), file('a.xml', `\uFEFF${text}\n`), { text }])
      it(`of ${what}, ${'name' in input ? input.name : 'pasted'}, each article is one`, async () => {
        expect(await read(input)).to.deep.equal(ITEMS);
      });

  it('of a thousand articles is read whole', async () => {
    const [begin = '', end = ''] = FEED.split(/<item>.*<\/item>/);
    const [entry = ''] = /<item>.*?<\/item>/.exec(FEED) ?? [];
    const found = await read(file('a.xml', begin + entry.repeat(1000) + end));
    expect(found).to.have.lengthOf(1000);
  });

  it('without articles is refused as a file and a text as a paste', async () => {
    for (const text of [
      SETTINGS,
      '<?xml version="1.0"?><urlset><loc>https://a.example</loc></urlset>',
    ]) {
      const fault = await read(file('a.txt', text)).catch((error: unknown) => error);
      expect(fault instanceof FormatFault && fault.code).to.equal('unsupported');
      expect((await read({ text }))[0]?.[1]).to.contain(text.slice(0, 9));
    }
  });

  it('is a text when it only looks like such', async () => {
    for (const text of [`[${FIRST}]`, `{${FIRST}}`, `<p> ${FIRST}`, `<rss ${FIRST}`])
      for (const input of [file('a.txt', text), { text }])
        expect((await read(input))[0]?.[1]).to.contain(FIRST);
  });
});

describe('the source of a page that was pasted', () => {
  for (const [what, text] of [
    [
      'whole',
      `<!DOCTYPE html><html><head><title>باغ</title></head><body><p>${FIRST}</p></body></html>`,
    ],
    ['a part', `<h2>باغ</h2><p class="a">${FIRST}</p>`],
  ] as const)
    it(`${what}, is read as the page`, async () => {
      expect(await read({ text })).to.deep.equal([['باغ', FIRST]]);
    });
});
