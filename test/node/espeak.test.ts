import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { buildEspeak, type Size } from '../../tools/espeak/build.ts';
import { phonemes } from '../../tools/espeak/phonemes.ts';
import { trim } from '../../tools/espeak/trim.ts';

const BUDGET = 750_000;
const NEEDED = [
  'phondata',
  'phonindex',
  'phontab',
  'intonations',
  'fa_dict',
  'en_dict',
  'lang/ira/fa',
  'lang/gmw/en',
  'lang/gmw/en-US',
];

/** A program and data of the real form: each file's bytes are its own number. */
function build(names: readonly string[]) {
  const entries = names.map(
    (name, i) =>
      `{filename:"/usr/share/espeak-ng-data/${name}",start:${i * 10},end:${i * 10 + 10}}`,
  );
  const manifest = `loadPackage({files:[${entries.join(',')}],remote_package_size:${names.length * 10}})`;
  return {
    program: `before;${manifest};after`,
    data: Uint8Array.from({ length: names.length * 10 }, (_, i) => Math.floor(i / 10)),
  };
}

describe('the trimmed eSpeak NG', () => {
  it('keeps what Persian and English need, where the manifest says', () => {
    const { program, data } = trim(build(['af_dict', ...NEEDED, 'zu_dict']));
    assert.equal(data.length, NEEDED.length * 10);
    const files = [...program.matchAll(/filename:"([^"]+)",start:(\d+),end:(\d+)/g)];
    assert.equal(files.length, NEEDED.length);
    for (const [, name, start, end] of files) {
      const part = data.subarray(Number(start), Number(end));
      const index = NEEDED.findIndex((needed) => name!.endsWith(`/${needed}`)) + 1;
      assert.deepEqual(
        [...part],
        Array.from({ length: 10 }, () => index),
      );
    }
    assert.match(program, /^before;.*remote_package_size:90\}\);after$/);
  });

  it('refuses a program or data that it does not know', () => {
    const whole = build(NEEDED);
    assert.throws(() => trim({ ...whole, program: 'other' }), /No data manifest/);
    assert.throws(
      () => trim({ ...whole, data: new Uint8Array(7) }),
      /7 bytes, its manifest says 90/,
    );
    for (const missing of NEEDED)
      assert.throws(
        () => trim(build(NEEDED.filter((name) => name !== missing))),
        new RegExp(`no /usr/share/espeak-ng-data/${missing}$`),
      );
  });

  it('fits its budget', () => {
    const sizes = JSON.parse(readFileSync(buildEspeak().sizes, 'utf8')) as Record<string, Size>;
    const transfer = Object.values(sizes).reduce((sum, size) => sum + size.transfer, 0);
    assert.ok(transfer <= BUDGET, `${transfer} of ${BUDGET}`);
    assert.ok(transfer > 100_000, `${transfer} is no voice`);
  });

  it('says what is written, in phonemes', () => {
    const cases: [string, string][] = [
      ['سلام دنیا', 's_a_l_ˈɑ_m d_ˈo_n_j_ɑ'],
      ['می‌رود', 'm_i_r_ˈa_v_a_d'],
      ['سال ۲۳', 's_ˈɑ_l b_i_s_t_ˈo_s_e'],
      ['hello', 'h_ə_l_ˈəʊ'],
      ['', ''],
    ];
    for (const [text, expected] of cases) assert.equal(phonemes(text), expected);
    assert.equal(phonemes('[[kerm]]', 'fa', { inline: true }), 'k_ˈe_r_m');
    assert.notEqual(phonemes('[[kerm]]'), 'k_ˈe_r_m');
    assert.equal(phonemes('<b>سلام</b>', 'fa', { inline: true }), phonemes('سلام'));
    assert.notEqual(phonemes('<b>سلام</b>'), phonemes('سلام'));
    assert.throws(() => phonemes('hallo', 'de'), RangeError);
  });
});
