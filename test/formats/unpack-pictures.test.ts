import { expect } from '@esm-bundle/chai';
import { readDrafts } from '../../src/formats/read-drafts.ts';
import { parseHtml } from './parse-html.ts';

/** One point, as PNG. */
const POINT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const read = async (src: string) => {
  const html = `<h1>باغ</h1><p>متنی دربارهٔ باغ.</p><img alt="سرو" src="${src}"><p>پایان باغ.</p>`;
  const host = { parseHtml, startPdfWorker: () => new Worker('') };
  const [draft] = await readDrafts({ html }, host, { signal: new AbortController().signal });
  const figure = draft.blocks.find(({ kind }) => kind === 'figure');
  return { figure, images: draft.images ?? new Map() };
};

describe('pictures within a page', () => {
  it('come along, and their figure names them', async () => {
    const { figure, images } = await read(`data:image/png;base64,${POINT}`);
    expect(figure).to.deep.equal({ kind: 'figure', text: '', alt: 'سرو', image: 'inline-1.png' });
    expect(images.get('inline-1.png')?.type).to.equal('image/png');
    expect(images.get('inline-1.png')?.bytes.length).to.equal(atob(POINT).length);
  });

  for (const src of [
    'data:image/png;base64,PHN2Zz48c2NyaXB0Lz48L3N2Zz4=',
    `data:image/png;base64,${POINT.slice(0, -3)}*`,
  ])
    it(`leave a placeholder when they are none: ${src.slice(0, 40)}`, async () => {
      const { figure, images } = await read(src);
      expect(figure).not.to.have.property('image');
      expect(images.size).to.equal(0);
    });
});
