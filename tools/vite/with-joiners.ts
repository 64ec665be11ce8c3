const NO_BREAK_SPACE = 0xa0;
const SPACE = 0x20;
/** The half-space and its like: what has no width and is not drawn. */
const JOINERS = [0x200b, 0x200c, 0x200d, 0x200e, 0x200f];

/**
 * Gives a typeface without a half-space one of its own. WebKit draws a letter and the half-space behind it with one face:
 * where a face has only the letter, it takes both from the next, amid the word. The sign for it is that of the
 * no-break space, made as narrow as nothing; what the space itself looks like serves for both spaces.
 * @param face TrueType of one weight, with a character map of format 4
 */
export function withJoiners(face: Uint8Array): Buffer {
  const font = Buffer.from(face);
  const glyphs = glyphsOf(table(font, 'cmap').bytes);
  if (JOINERS.some((point) => glyphs.has(point))) throw new RangeError('It has joiners');
  const [space, sign] = [glyphs.get(SPACE), glyphs.get(NO_BREAK_SPACE)];
  if (space === undefined || sign === undefined || space === sign)
    throw new RangeError('The spaces have no sign of their own each');
  if (sign >= table(font, 'hhea').bytes.readUInt16BE(34))
    throw new RangeError('The no-break space has no width of its own');
  glyphs.set(NO_BREAK_SPACE, space);
  for (const point of JOINERS) glyphs.set(point, sign);
  const map = characterMap(glyphs);
  const whole = Buffer.concat([font, map]);
  table(whole, 'hmtx').bytes.writeUInt16BE(0, sign * 4);
  // The new map lies at the end; the old one is left where nothing points to it.
  const { entry } = table(whole, 'cmap');
  whole.writeUInt32BE(font.length, entry + 8);
  whole.writeUInt32BE(map.length, entry + 12);
  return whole;
}

/** A table, and where the directory tells of it. */
function table(font: Buffer, tag: string): { readonly entry: number; readonly bytes: Buffer } {
  const count = font.readUInt16BE(4);
  for (let i = 0; i < count; i++) {
    const entry = 12 + 16 * i;
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const [from, length] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)];
    return { entry, bytes: font.subarray(from, from + length) };
  }
  throw new RangeError(`No table ${tag}`);
}

/** The glyph of each code point (https://learn.microsoft.com/typography/opentype/spec/cmap). */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const map = cmap.subarray(cmap.readUInt32BE(8));
  if (map.readUInt16BE(0) !== 4) throw new RangeError('Another format than 4');
  const size = map.readUInt16BE(6);
  const glyphs = new Map<number, number>();
  for (let at = 14; at < 14 + size; at += 2) {
    const to = map.readUInt16BE(at);
    const from = map.readUInt16BE(at + size + 2);
    const delta = map.readUInt16BE(at + 2 * size + 2);
    const place = at + 3 * size + 2;
    const offset = map.readUInt16BE(place);
    for (let point = from; point <= to && point < 0xffff; point++) {
      const glyph = offset === 0 ? point : map.readUInt16BE(place + offset + 2 * (point - from));
      if (glyph !== 0) glyphs.set(point, (glyph + delta) & 0xffff);
    }
  }
  return glyphs;
}

/** A map of format 4 with a segment for each code point. */
function characterMap(glyphs: ReadonlyMap<number, number>): Buffer {
  const points = [...glyphs.keys()].sort((a, b) => a - b);
  const ends = [...points, 0xffff];
  const deltas = [...points.map((point) => (glyphs.get(point)! - point) & 0xffff), 1];
  const zeros = ends.map(() => 0);
  const size = 2 * ends.length;
  const power = 2 ** Math.floor(Math.log2(ends.length));
  const units = [
    ...[0, 1, 3, 1, 0, 12], // one map, for Unicode, that begins behind this
    ...[4, 16 + 4 * size, 0, size, 2 * power, Math.log2(power), size - 2 * power],
    ...[...ends, 0, ...ends, ...deltas, ...zeros],
  ];
  const map = Buffer.alloc(2 * units.length);
  units.forEach((unit, i) => map.writeUInt16BE(unit, 2 * i));
  return map;
}
