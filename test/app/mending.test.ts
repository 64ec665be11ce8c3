import { expect } from '@esm-bundle/chai';
import { looksDamaged, proseOf, textsOf } from '../../src/app/mending.ts';
import type { Block } from '../../src/text/block.ts';

const article = (...blocks: Block[]) => textsOf({ title: 'عنوان', blocks });
const seemsDamaged = (...texts: string[]): Promise<boolean> =>
  looksDamaged(
    texts.map((text) => ({ text, isVerse: false })),
    new AbortController().signal,
  );

describe('mending of an article', () => {
  it('mends verse too, but judges by prose alone', () => {
    const texts = article(
      { kind: 'verse', text: 'درخت دوستی بنشان' },
      { kind: 'paragraph', text: 'بند' },
    );
    expect(texts.map(({ isVerse }) => isVerse)).to.deep.equal([false, true, false]);
    expect(proseOf(texts)).to.deep.equal(['عنوان', 'بند']);
  });

  it('looks at letters of verse, but asks no half-spaces of it', async () => {
    const { signal } = new AbortController();
    const poem = (line: string) =>
      article(
        { kind: 'paragraph', text: 'می‌گوید' },
        { kind: 'verse', text: `${line} `.repeat(20) },
      );
    expect(await looksDamaged(poem('درخت دوستی بنشان'), signal)).to.equal(false);
    expect(await looksDamaged(poem('درخت دوستي بنشان'), signal)).to.equal(true);
  });

  it('sees what stands for a half-space among whole ones', async () => {
    expect(await seemsDamaged('می‌گفت و کتاب‌ها را می‌خواند – و می‌رفت.')).to.equal(false);
    for (const sign of [...' -_–—·•\u00a0\u2009\u202f', '  ']) {
      expect(await seemsDamaged(`می‌گفت و می‌رفت و می${sign}خندید.`)).to.equal(true);
      expect(await seemsDamaged(`می‌گفت و می‌رفت و کتاب${sign}ها را دید.`)).to.equal(true);
    }
  });

  it('sees half-spaces that lack in common verbs, or before the «ی» of ezafe', async () => {
    expect(await seemsDamaged('می‌گفت و می‌رفت و میدان را می‌دید.')).to.equal(false);
    expect(await seemsDamaged('می‌گفت و می‌رفت و میخواست ببیند.')).to.equal(true);
    expect(await seemsDamaged('می‌گفت و می‌رفت و نمیشد دید.')).to.equal(true);
    expect(await seemsDamaged('می‌گفت و می‌رفت و خانه ی ما را می‌دید.')).to.equal(true);
  });

  it('sees stops that stand loose or glued among whole half-spaces', async () => {
    expect(await seemsDamaged('می‌گفت، می‌خندید و می‌رفت.')).to.equal(false);
    expect(await seemsDamaged('می‌گفت ، می‌خندید و می‌رفت.')).to.equal(true);
    expect(await seemsDamaged('می‌گفت،می‌خندید و می‌رفت.')).to.equal(true);
    expect(await seemsDamaged('می‌گفت و می‌رفت .')).to.equal(true);
  });
});
