import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import subsetFont from 'subset-font';
import { withJoiners } from '../../tools/vite/with-joiners.ts';

const { resolve } = createRequire(import.meta.url);
const LETTERS = 'کم سابقه\u00A0';

const subset = (font: Uint8Array, characters: string): Promise<Uint8Array> =>
  subsetFont(font, characters, { targetFormat: 'sfnt' });

/** The face of titles in its one weight, as the build has it. */
const original = await subsetFont(
  await readFile(
    resolve('@fontsource-variable/markazi-text/files/markazi-text-arabic-wght-normal.woff2'),
  ),
  LETTERS,
  { targetFormat: 'sfnt', variationAxes: { wght: 700 } },
);

describe('the face of titles', () => {
  it('gets a half-space that those who read the file find', async () => {
    const face = withJoiners(await subset(original, LETTERS));
    const again = await subset(face, `${LETTERS}\u200C`);
    assert.throws(() => withJoiners(again), /It has joiners/);
    // It is one among what was asked for: a face without it is smaller by its entry in the map.
    const without = await subset(face, LETTERS);
    assert.ok(without.length < again.length, `${without.length} and ${again.length} bytes`);
  });

  it('is made of no file whose spaces share a sign', async () => {
    const font = await subset(original, 'ک');
    assert.throws(() => withJoiners(font), RangeError);
  });
});
