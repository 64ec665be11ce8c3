import { expect } from '@esm-bundle/chai';
import type { Block, Span } from '../../src/text/block.ts';
import { article, throughEpub, throughMarkdown } from './read-back.ts';

/** Stands first, so that nothing else is taken for a title. */
const PROSE: Block = {
  kind: 'paragraph',
  text: 'درخت‌ها را باید هر روز دید، چه در بهار و چه در زمستان، تا بدانند که کسی به فکرشان هست و تنها نیستند.',
};

describe('what is written and read back', () => {
  it('keeps the lines and indents of code', async () => {
    const text = 'if (a) {\n  b("```");\n\n  # c\n}';
    const code: Block = {
      kind: 'paragraph',
      text,
      spans: [{ kind: 'code', from: 0, to: text.length }],
    };
    const list = [PROSE, code, PROSE];
    for (const read of [await throughMarkdown(article(list)), await throughEpub(article(list))])
      expect(read.blocks).to.deep.equal(list);
  });

  it('writes nothing into Markdown that its reader takes for the text, or away from it', async () => {
    const list: Block[] = [
      PROSE,
      {
        kind: 'verse',
        text: 'باغ را آب بده تا که بهار آید باز\tنهر را پاک بکن تا که به بار آید باز\nخاک را نرم بکن تا که گیاهی روید\tشاخه را راست ببند ای که هزار آید باز',
      },
      { kind: 'paragraph', text: 'این ==نشانه== و %%این%% و a@b.ir را بخوانید، ۵ % و x = y ^abc' },
      { kind: 'row', header: true, text: 'ماه\tبارش\t' },
      { kind: 'row', header: false, text: 'مهر\t۱۲\tکم' },
    ];
    expect((await throughMarkdown(article(list))).blocks).to.deep.equal(list);
    const table = list.with(3, { kind: 'row', header: true, text: 'ماه\tبارش' });
    expect((await throughMarkdown(article(table))).blocks).to.deep.equal(list);
  });

  it('emphasises in Markdown what ends in a sign beside a letter, without signs in the text', async () => {
    const text = 'نام «باغ»ها و «نهر» را می‌خوانند.';
    const spans: Span[] = [
      { kind: 'strong', from: 4, to: 9 },
      { kind: 'strong', from: 14, to: 19 },
    ];
    const read = await throughMarkdown(article([PROSE, { kind: 'paragraph', text, spans }]));
    expect(read.blocks[1]).to.deep.equal({ kind: 'paragraph', text, spans: [spans[1]] });
  });
});
