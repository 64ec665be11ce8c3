/** The files in which eSpeak NG keeps the phonemes of all its languages. */
export interface PhonemeFiles {
  /** Tables of phonemes, each of which may build on another. */
  readonly phontab: Uint8Array;
  /** Programs that say how a phoneme sounds where. */
  readonly phonindex: Uint8Array;
  /** The sounds: spectra, waves and envelopes. */
  readonly phondata: Uint8Array;
}

interface Table {
  readonly name: string;
  /** Number of the table that it builds on, from 1; 0 for none. */
  readonly base: number;
  /** Where its phonemes lie. */
  readonly from: number;
  readonly to: number;
}

/** What a stretch of program needs: sounds, by their place in bytes, and other programs, by theirs in words. */
interface Needs {
  readonly sounds: readonly number[];
  readonly calls: readonly number[];
}

const NAME = 32;
/** Bytes of a phoneme, and the place in them of the place of its program. */
const PHONEME = 16;
const PROGRAM = 8;

/**
 * Fills with zeros what none of these tables needs, so that it packs into nothing; all else stays where it is.
 * The format is that of eSpeak NG 1.52 (its `synthdata.c` reads it).
 * @param names of the tables of phonemes that are spoken
 * @throws Error when the files have another form, or lack a table
 */
export function prune(files: PhonemeFiles, names: readonly string[]): PhonemeFiles {
  const tables = readTables(files.phontab);
  const kept = new Set(names.flatMap((name) => withBases(name, tables)));
  const programs = new Programs(files.phonindex, files.phontab, tables);

  const needed = new Set([...kept].flatMap((table) => programsOf(files.phontab, table)));
  for (const start of needed) programs.needs(start).calls.forEach((call) => needed.add(call));
  // What lies before the first sound stays.
  const sounds = new Set([0, ...[...needed].flatMap((start) => programs.needs(start).sounds)]);
  const every = programs.starts.flatMap((start) => programs.needs(start).sounds);

  return {
    phontab: without(
      files.phontab,
      tables.filter((table) => !kept.has(table)).map(({ from, to }) => [from, to]),
    ),
    phonindex: without(
      files.phonindex,
      programs.starts
        .filter((start) => !needed.has(start))
        .map((start) => [start * 2, programs.endOf(start) * 2]),
    ),
    phondata: without(
      files.phondata,
      // A sound ends where the next one begins.
      [...new Set([0, ...every])]
        .sort((a, b) => a - b)
        .map((from, index, all): [number, number] => [
          from,
          all[index + 1] ?? files.phondata.length,
        ])
        .filter(([from]) => !sounds.has(from)),
    ),
  };
}

function readTables(phontab: Uint8Array): readonly Table[] {
  const tables: Table[] = [];
  let at = 4;
  for (let left = phontab[0]!; left > 0; left--) {
    const [phonemes, base] = phontab.subarray(at, at + 2);
    const from = at + 4 + NAME;
    const to = from + phonemes! * PHONEME;
    const name = Buffer.from(phontab.subarray(at + 4, from))
      .toString('latin1')
      .split('\0')[0]!;
    tables.push({ name, base: base!, from, to });
    at = to;
  }
  if (at !== phontab.length) throw new Error('phontab has another form');
  return tables;
}

function withBases(name: string, tables: readonly Table[]): Table[] {
  const found: Table[] = [];
  let table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`No table of phonemes for ${name}`);
  for (; table; table = tables[table.base - 1]) found.push(table);
  return found;
}

function programsOf(phontab: Uint8Array, { from, to }: Table): number[] {
  const phonemes = Array.from({ length: (to - from) / PHONEME }, (_, i) => from + i * PHONEME);
  const view = new DataView(phontab.buffer, phontab.byteOffset);
  return phonemes.map((at) => view.getUint16(at + PROGRAM, true));
}

class Programs {
  /** Where each begins, in words. */
  readonly starts: readonly number[];
  private readonly ends: ReadonlyMap<number, number>;
  private readonly words: Uint16Array;

  constructor(phonindex: Uint8Array, phontab: Uint8Array, tables: readonly Table[]) {
    this.words = new Uint16Array(new Uint8Array(phonindex).buffer);
    const starts = new Set(tables.flatMap((table) => programsOf(phontab, table)));
    // What is called lies between those of phonemes.
    this.ends = endsOf(starts);
    for (const { calls } of [...starts].map((start) => this.needs(start)))
      calls.forEach((call) => starts.add(call));
    this.ends = endsOf(starts);
    this.starts = [...this.ends.keys()];
  }

  endOf(start: number): number {
    return Math.min(this.ends.get(start)!, this.words.length);
  }

  /** @throws Error when the program does not end where the next one begins */
  needs(start: number): Needs {
    const sounds: number[] = [];
    const calls: number[] = [];
    const end = this.endOf(start);
    let at = start;
    while (at < end) {
      const [word, next] = this.words.subarray(at, at + 2);
      const kind = word! >> 12;
      const length = this.lengthAt(at);
      if (kind >= 0xb) sounds.push(((word! & 0xf) << 18) + (next! << 2));
      else if (kind === 9) {
        const place = ((word! & 0xf) << 16) + next!;
        if ((word! & 0xf00) === 0x100) calls.push(place);
        else sounds.push(place);
      } else if (kind === 6)
        for (let pair = at + 1; pair < at + length; pair += 2)
          sounds.push(((this.words[pair]! & 0xf) << 18) + (this.words[pair + 1]! << 2));
      at += length;
    }
    if (at !== end) throw new Error('phonindex has another form');
    return { sounds, calls };
  }

  /** Words of the instruction that lies there. */
  private lengthAt(at: number): number {
    const word = this.words[at]!;
    const detail = (word & 0xf00) >> 8;
    switch (word >> 12) {
      case 0:
        // A name in IPA follows, two bytes a word.
        return detail === 0xd ? 1 + (((word & 0xff) + 1) >> 1) : 1;
      case 2:
      case 3:
        return detail === 6 || detail === 0xd ? 2 : 1;
      case 6:
        // A jump, or a choice by the kind of the vowel beside it: six sounds.
        return detail >> 1 === 5 || detail >> 1 === 6 ? 13 : 1;
      case 9:
        return 2;
      case 10:
        return 4;
      case 11:
      case 12:
      case 13:
      case 14:
      case 15:
        return 2;
      default:
        return 1;
    }
  }
}

/** Each of these ends where the next one begins; in order. */
function endsOf(starts: ReadonlySet<number>): ReadonlyMap<number, number> {
  const sorted = [...starts].sort((a, b) => a - b);
  return new Map(sorted.map((start, i) => [start, sorted[i + 1] ?? Infinity]));
}

/** A copy with zeros in these stretches. */
function without(bytes: Uint8Array, stretches: readonly (readonly [number, number])[]): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (const [from, to] of stretches) copy.fill(0, from, to);
  return copy;
}
