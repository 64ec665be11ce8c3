import { expect } from '@esm-bundle/chai';
import { toSpoken, type SpokenOptions } from '../../../src/text/spoken/to-spoken.ts';

const files = import.meta.glob<string>('../../cases/spoken/*.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const PLAIN: SpokenOptions = {
  numbers: 'words',
  english: 'letters',
  emoji: 'skip',
  pronunciations: [],
};

/** Files whose cases are said to another listener than the plain one. */
const LISTENERS: Readonly<Record<string, Partial<SpokenOptions>>> = {
  digits: { numbers: 'digits' },
  'english-voice': { english: 'voice' },
  'emoji-named': { emoji: 'name' },
  pronunciations: {
    pronunciations: [
      { written: 'کرم', said: 'کِرِم' },
      { written: 'SCO', said: 'شانگهای' },
      { written: 'اف-۳۵', said: 'اف سی و پنج لایتنینگ' },
      { written: 'حاج آقا', said: 'حاجاقا' },
    ],
  },
};

for (const [path, table] of Object.entries(files)) {
  const category = /([^/]+)\.tsv/.exec(path)![1]!;
  const options = { ...PLAIN, ...LISTENERS[category] };
  describe(`spoken copy: ${category}`, () => {
    for (const line of table.split('\n').filter(Boolean)) {
      const [written, readings, why] = line.split('\t');
      it(`${written!} (${why!})`, () => {
        const said = toSpoken(written!, options).text;
        expect(readings!.split('|')).to.include(said);
        if (options.numbers === 'words') expect(toSpoken(said, options).text).to.equal(said);
      });
    }
  });
}

describe('spoken copy: cases', () => {
  it('are at least four hundred', () => {
    const lines = Object.values(files).flatMap((table) => table.split('\n').filter(Boolean));
    expect(lines.length).to.be.at.least(400);
  });
});
