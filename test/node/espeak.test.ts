import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Espeak, EspeakEvent } from '../../src/speech/worker/espeak.ts';
import { buildEspeak, type EspeakSizes } from '../../tools/espeak/build.ts';
import { loadEspeak } from '../../tools/espeak/load.ts';
import { phonemes } from '../../tools/espeak/phonemes.ts';
import { prune } from '../../tools/espeak/prune.ts';
import { split } from '../../tools/espeak/split.ts';
import { trim } from '../../tools/espeak/trim.ts';
import { compile } from '../../tools/espeak/wasm/compile.ts';

const BUDGET = 650_000;
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

/** All of the sound of a text, and what was told of it. */
function said(espeak: Espeak, text: string): { sound: Buffer; events: string } {
  const pieces: Uint8Array[] = [];
  const events: EspeakEvent[] = [];
  espeak.synthesize(text, (pcm, more) => {
    pieces.push(Buffer.from(new Int16Array(pcm).buffer));
    events.push(...more);
    return false;
  });
  return { sound: Buffer.concat(pieces), events: JSON.stringify(events) };
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

  it('leaves nothing of the sounds that only other languages have', () => {
    // Two tables of one phoneme each; the second has a sound of its own beside one that it calls.
    const phontab = Buffer.alloc(4 + 2 * 36 + 2 * 16, 7);
    phontab.writeUInt32LE(2, 0);
    [4, 56].forEach((at, table) => {
      phontab.fill(0, at, at + 36);
      phontab.set([1, 0], at);
      phontab.write(table === 0 ? 'fa' : 'xx', at + 4);
      phontab.writeUInt16LE(table === 0 ? 4 : 7, at + 36 + 8);
    });
    const programs = [0, 0, 0, 0, 0xb000, 4, 1, 0x9100, 12, 0xc000, 8, 1, 0xf000, 12, 1];
    const phonindex = Buffer.from(new Uint16Array(programs).buffer);
    const phondata = Buffer.alloc(64, 9);
    const files = { phontab, phonindex, phondata };

    const own = prune(files, ['fa']);
    const zeros = (from: number, to: number) => (byte: number, at: number) =>
      at >= from && at < to ? 0 : byte;
    assert.deepEqual([...own.phondata], Array.from(phondata, zeros(32, 64)));
    assert.deepEqual([...own.phonindex], Array.from(phonindex, zeros(14, 30)));
    assert.deepEqual([...own.phontab], Array.from(phontab, zeros(92, 108)));
    const other = prune(files, ['xx']);
    assert.deepEqual([...other.phondata], Array.from(phondata, zeros(16, 32)));
    assert.deepEqual([...prune(files, ['fa', 'xx']).phondata], [...phondata]);

    assert.throws(() => prune(files, ['de']), /No table of phonemes for de/);
    assert.throws(() => prune({ ...files, phontab: phontab.subarray(1) }, ['fa']), /phontab/);
    const broken = Buffer.from(new Uint16Array([0, 0, 0, 0, 1, 1, 0xb000, 4, 1, 1, 1, 1]).buffer);
    assert.throws(() => prune({ ...files, phonindex: broken }, ['xx']), /phonindex/);
  });

  it('fits its budget', async () => {
    const { sizes } = await buildEspeak();
    const { compiled, script } = JSON.parse(readFileSync(sizes, 'utf8')) as EspeakSizes;
    for (const { transfer, arrived } of [compiled, script]) {
      assert.ok(transfer <= BUDGET, `${transfer} of ${BUDGET}`);
      assert.ok(transfer > 100_000, `${transfer} is no voice`);
      assert.ok(arrived > transfer);
    }
  });

  it('speaks as WebAssembly just as it does as a script', async () => {
    const texts = [
      'سلام دنیا',
      'در سال ۱۴۰۲، ۲۳ نفر از ۱٬۲۳۴ داوطلبِ این آزمون پذیرفته شدند؛ آیا کافی است؟',
      'BBC and NATO said: 12.5% of $50 — see https://example.org/a?b=c.',
      '[[kerm]] و &lt;کتاب&gt; <emphasis>خواندنی</emphasis> 😀 ۳٫۱۴۱۵',
      'او گفت: «می‌روم!» و رفت… '.repeat(12),
      '\u0000 \u200c ى ك ٠١٢ ㊙ 한국어 हिन्दी',
      '',
    ];
    const [compiled, script] = await Promise.all([loadEspeak('compiled'), loadEspeak('script')]);
    for (const language of ['fa', 'en', 'en-us'])
      for (const [pitch, rate] of [
        [50, 175],
        [99, 450],
        [0, 80],
      ] as const)
        for (const text of texts) {
          const [one, other] = [compiled, script].map((espeak) => {
            assert.equal(espeak.set_voice(language), 0);
            espeak.set_pitch(pitch);
            espeak.set_rate(rate);
            return said(espeak, text);
          });
          assert.equal(one!.events, other!.events, text);
          assert.ok(one!.sound.equals(other!.sound), text);
          assert.ok(text === '' || one!.sound.length > 0, `${text} is not said`);
        }
  });

  it('stops when it is told to', async () => {
    const espeak = await loadEspeak();
    espeak.set_voice('fa');
    let pieces = 0;
    espeak.synthesize('سلام دنیا. '.repeat(50), () => ++pieces === 2);
    assert.equal(pieces, 2);
  });

  it('refuses an engine that it does not know', () => {
    const shim = (engine: string): string =>
      `var WebAssembly={Memory:0// EMSCRIPTEN_START_ASM\n${engine}// EMSCRIPTEN_END_ASM\n,isWasm2js:true};`;
    const whole = `${shim('function instantiate(a){}')}var convertJsFunctionToWasm=(func,sig)=>{};`;
    assert.throws(() => split(`before;${shim('')}after`), /No engine/);
    assert.throws(() => split('other'), /No engine/);
    assert.match(split(`a;${whole}b;`).program, /^a;var convertJsFunctionToWasm=func=>.*;b;$/);
    assert.equal(split(whole).engine, 'function instantiate(a){}');
    const module = (body: string): string =>
      `function instantiate(a){function m(s){var b=new ArrayBuffer(65536);var c=new Int32Array(b);${body}return{u:Object(b)}}return m(a)}`;
    const cases: [string, RegExp][] = [
      ['', /no function/],
      ['instantiate()', /no function/],
      ['function instantiate(a){}', /no module/],
      [module('').replace('new ArrayBuffer(65536)', '0'), /no memory/],
      [module('function f(d){for(;;){}}'), /cannot tell the kinds in f/],
      [module('function f(d){d=e()}'), /cannot tell the kinds in f/],
      [module('function f(d){return d+.5|0}'), /cannot tell the kinds in f/],
      [module('function f(d){while(d){}}'), /cannot write f/],
      [module('function f(d){c[d]=1}'), /cannot write f/],
    ];
    for (const [engine, message] of cases) assert.throws(() => compile(engine), message, engine);
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
