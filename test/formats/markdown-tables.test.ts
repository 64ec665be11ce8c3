import { expect } from '@esm-bundle/chai';
import { isMarkdown } from '../../src/formats/is-markdown.ts';
import { readText } from '../../src/formats/read-text.ts';

describe('tables of Markdown in a text that does not say what it is', () => {
  it('are rows, the first of them their head', async () => {
    for (const text of [
      '| ماه | بارش |\n|---|---|\n| مهر | ۱۲ |',
      'ماه | بارش\n:-- | --:\nمهر | ۱۲',
      '| ماه | بارش |\r\n| :---: | :---: |\r\n| مهر | ۱۲ |\r\n',
    ]) {
      const { title, blocks } = await readText({ text });
      expect(title, text).to.equal('ماه بارش');
      expect(blocks, text).to.deep.equal([
        { kind: 'row', header: true, text: 'ماه\tبارش' },
        { kind: 'row', header: false, text: 'مهر\t۱۲' },
      ]);
    }
  });

  it('are known behind and before prose', () => {
    const table = '| ماه | بارش |\n|---|---|\n| مهر | ۱۲ |';
    expect(isMarkdown(`باغ سبز بود.\n\n${table}\n\nو باران آمد.`)).to.be.true;
    expect(isMarkdown(`بارش باغ:\n${table}`)).to.be.true;
  });

  it('are not what is drawn or parted by such signs', () => {
    for (const text of [
      '|-----|------|\n| ماه | بارش |\n|-----|------|\n| مهر | ۱۲   |\n|-----|------|',
      '| ماه | بارش |\n|-----|------|\n| مهر | ۱۲   |\n|-----|------|\n| دی  | ۳    |',
      '| ماه | بارش |\n|-----|------|\n| مهر | ۱۲   |\n+-----+------+',
      '+-----+------+\n| ماه | بارش |\n+-----+------+\n| مهر | ۱۲   |\n+-----+------+',
      ' ماه | بارش\n-----+------\n مهر | ۱۲',
      '|\\_/|\n|--|--|\n|o o|',
      '|  |  |\n|--|--|\n|  |  |',
      'ماه | بارش | دما\n--- | ---\nمهر | ۱۲',
      '08:00 | آغاز | خوب\n------------------\n08:05 | پایان | خوب',
      'سعدی | گلستان\n-- | --',
      'خانه | باغ | نهر\n\nباغ سبز بود.\n\n---\n\nخانه | باغ',
      'ماه | بارش\n\n--- | ---\n\nمهر | ۱۲',
      'git log --oneline | head\ngit log --oneline | wc -l',
    ])
      expect(isMarkdown(text), text).to.be.false;
  });
});
