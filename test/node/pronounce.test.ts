import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import * as fc from 'fast-check';
import { inflected } from '../../src/speech/worker/inflected.ts';
import { lexicon } from '../../src/speech/worker/lexicon.ts';
import type { Speaker } from '../../src/speech/worker/speaker.ts';
import { words } from '../../src/speech/worker/words.ts';
import { PHONEMES_END, PHONEMES_START } from '../../src/text/ezafe/phonemes.ts';
import { markEzafe } from '../../src/text/ezafe/mark-ezafe.ts';
import { createEzafe } from '../../src/text/ezafe/tag-ezafe.ts';
import { loadSpeaker } from '../../tools/espeak/load.ts';

const read = (path: string): string[] =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
const TABLE = read('src/speech/worker/lexicon.tsv');

/** How many vowels are said behind the accented one; nothing for what eSpeak NG is left to say. */
function vowelsAfter(token: string): number | undefined {
  if (!token.startsWith(PHONEMES_START)) return undefined;
  const said = token.slice(1, token.indexOf(PHONEMES_END));
  return said.slice(said.search(/[',]/)).match(/[AaeEiou@]/g)!.length - 1;
}

/** Whether an accent is one of those that are told: `1|0`, `-` for none or any. */
const isTold = (accents: string, found: number | undefined): boolean =>
  accents.split('|').some((accent) => accent === '-' || Number(accent) === found);

describe('what the embedded voice does to a text', () => {
  let pronounce: Speaker['pronounce'];
  const mark = markEzafe(
    createEzafe(readFileSync(new URL('../../src/text/ezafe/ezafe.bin', import.meta.url))),
  );
  before(async () => {
    ({ pronounce } = await loadSpeaker());
  });

  it('accents words as Persians do', () => {
    for (const line of read('test/cases/accent/words.tsv')) {
      const [word, accents] = line.split('\t') as [string, string];
      const { text } = pronounce(word);
      assert.ok(isTold(accents, vowelsAfter(text)), `${line}: ${text}`);
    }
  });

  it('accents words as their sentences want', () => {
    for (const line of read('test/cases/accent/sentences.tsv')) {
      const [sentence, accents] = line.split('\t') as [string, string];
      const said = pronounce(mark(sentence).text).text.split(' ');
      const told = accents.split(' ');
      assert.equal(said.length, told.length, line);
      for (const [i, accent] of told.entries())
        assert.ok(isTold(accent, vowelsAfter(said[i]!)), `${line}: ${said[i]}`);
    }
  });

  it('joins numbers and leaves what it does not know', () => {
    for (const line of read('test/cases/accent/pronounced.tsv')) {
      const [written, said] = line.split('\t') as [string, string];
      const { text } = pronounce(written);
      const shown = text.replaceAll(PHONEMES_START, '[').replaceAll(PHONEMES_END, ']');
      assert.equal(shown, said, line);
    }
  });

  // A step that is not linear would not come to an end.
  it('is done with what no one writes', () => {
    for (const piece of [
      '\u200c',
      'ب\u200c',
      'ک',
      '\uE000',
      'می\u200cرود ',
      'شد ',
      'ب\u0651',
      '\u0650',
    ])
      assert.ok(pronounce(`می${piece.repeat(20_000)}رود`).map.sourceLength > 20_000);
  });

  it('leaves phonemes that the text brings along', () => {
    const text = `${PHONEMES_START}kerm${PHONEMES_END} آمد`;
    assert.ok(pronounce(text).text.startsWith(`${PHONEMES_START}kerm${PHONEMES_END} `));
  });

  it('takes any text, and its map leads back to it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('کتابِ', ' ', '\u200c', 'می\u200cرود', '۱۴۰۲', 'و', 'نه', '.', PHONEMES_START),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const { text: said, map } = pronounce(text);
        assert.deepEqual([map.sourceLength, map.targetLength], [text.length, said.length]);
        // What the voice tells of a word leads to where it is written.
        for (const { from } of words(text)) assert.equal(map.toSource(map.toTarget(from)), from);
      }),
    );
  });
});

describe('the lexicon', () => {
  it('is a sorted table of words that no line repeats, in phonemes of eSpeak NG', () => {
    const words = TABLE.map((line) => line.split('\t')[0]!);
    assert.deepEqual(words, [...new Set(words)].sort());
    for (const line of TABLE)
      assert.match(line, /^[\u0621-\u06cc\u200c]+\t(?:dZ|tS|q1|[AaeioubptshxdzRZSfkglmnvj?])+$/);
  });

  it('has no word that is said so without it', async () => {
    const { pronounce } = await loadSpeaker('');
    const needless = TABLE.filter((line) => {
      const [word, phonemes] = line.split('\t') as [string, string];
      return pronounce(word).text.replaceAll(/[\uE000\uE001':]/g, '') === phonemes;
    });
    assert.deepEqual(needless, []);
  });

  it('knows words with their endings', () => {
    const table = lexicon('گلد\tgold\nنابغه\tnAbeq1e\nاوباما\tobAmA\n');
    const cases = {
      گلد: 'gold',
      گلدها: 'goldhA',
      گلد‌های: 'goldhAje',
      گلدی: 'goldi',
      گلد‌شان: 'goldeSAn',
      نابغه‌ای: 'nAbeq1ei',
      نابغه‌شان: 'nAbeq1eSAn',
      اوبامای: 'obAmAje',
      گلدان: undefined,
      گل: undefined,
    };
    for (const [word, said] of Object.entries(cases))
      assert.equal(
        inflected(word, (stem) => table.get(stem)),
        said,
        word,
      );
  });
});
