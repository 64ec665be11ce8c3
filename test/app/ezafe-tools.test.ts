import { expect } from '@esm-bundle/chai';
import { ezafeTools } from '../../src/ezafe-tools.ts';
import { defaultSettings } from '../../src/library/settings.ts';

const text = 'کتاب بزرگ روی میز است.';

describe('the ezafe of what is spoken', () => {
  it('is the same when it is asked for again', async () => {
    const { mark } = await ezafeTools();
    const first = mark(text, defaultSettings);
    expect(first.text).to.equal('کتابِ بزرگ روی میز است.');
    expect(mark(text, defaultSettings)).to.deep.equal(first);
  });

  it('follows the corrections and pronunciations of this moment', async () => {
    const { mark } = await ezafeTools();
    const read = (settings: object): string => mark(text, { ...defaultSettings, ...settings }).text;
    const marked = read({});
    const ezafeCorrections = [{ word: 'کتاب', next: 'بزرگ', ezafe: false }];
    expect(read({ ezafeCorrections })).to.equal(text);
    expect(read({})).to.equal(marked);
  });

  it('is right for more sentences than are remembered', async () => {
    const { mark } = await ezafeTools();
    const texts = Array.from({ length: 40 }, (_, i) => `${text} ${'ا'.repeat(i)}`);
    const once = texts.map((each) => mark(each, defaultSettings).text);
    expect(texts.map((each) => mark(each, defaultSettings).text)).to.deep.equal(once);
  });
});
