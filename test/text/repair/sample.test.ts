import { expect } from '@esm-bundle/chai';
import { sampleOf } from '../../../src/text/repair/sample.ts';

const lengthOf = (texts: readonly string[]): number => texts.join('').length;

describe('sampleOf', () => {
  it('takes all of what is not long', () => {
    const texts = ['یک عنوان', 'یک بند', ''];
    expect(sampleOf(texts)).to.equal(texts);
  });

  it('takes from everywhere in a long document', () => {
    const texts = Array.from({ length: 10_000 }, (_, i) => `بند شمارهٔ ${i} `.padEnd(100, 'ا'));
    const sample = sampleOf(texts);
    expect(lengthOf(sample)).to.be.within(80_000, 120_000);
    expect(sample.at(-1)).to.be.oneOf(texts.slice(-20));
    expect(texts).to.include.members([...sample]);
  });

  it('keeps no step with what comes every other time', () => {
    const texts = Array.from({ length: 2_000 }, (_, i) => (i % 2 ? 'ا' : 'ب').repeat(100));
    const odd = sampleOf(texts).filter((text) => text.startsWith('ا')).length;
    expect(odd / sampleOf(texts).length).to.be.within(0.45, 0.55);
  });

  it('looks into a book that is one line behind its title, and cuts no word', () => {
    const word = 'کتابخانه';
    const sample = sampleOf(['عنوان', Array.from({ length: 100_000 }, () => word).join(' ')]);
    expect(lengthOf(sample)).to.be.within(80_000, 120_000);
    const words = sample.join(' ').trim().split(/ +/);
    expect(new Set(words.slice(1))).to.eql(new Set([word]));
  });

  it('takes pieces of what has no spaces', () => {
    expect(lengthOf(sampleOf(['ا'.repeat(1_000_000)]))).to.be.within(80_000, 120_000);
  });
});
