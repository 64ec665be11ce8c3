import { expect } from '@esm-bundle/chai';
import { words } from '../../src/ui/words.ts';

describe('how long a text takes', () => {
  it('is said in minutes, then in hours too, and of many hours in these alone', () => {
    const said = [1, 59, 60, 100, 599, 600, 4_676].map(words.time.minutes);
    expect(said).to.deep.equal([
      '۱ دقیقه',
      '۵۹ دقیقه',
      '۱ ساعت',
      '۱ ساعت و ۴۰ دقیقه',
      '۹ ساعت و ۵۹ دقیقه',
      '۱۰ ساعت',
      '۷۷ ساعت',
    ]);
    expect(words.left.minutes(61)).to.equal('۱ ساعت و ۱ دقیقه مانده');
  });
});
