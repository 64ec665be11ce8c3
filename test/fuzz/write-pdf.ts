import { zlibSync } from 'fflate';

/** How streams can be packed here. */
const FILTERS = {
  FlateDecode: (bytes: Uint8Array) => zlibSync(bytes, { level: 1 }),
  ASCIIHexDecode: (bytes: Uint8Array) =>
    latin(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') + '>'),
  // Runs of one byte, and the sign of the end.
  RunLengthDecode: (bytes: Uint8Array) =>
    Uint8Array.from([...Array.from(bytes).flatMap((byte) => [0, byte]), 128]),
};

/** How a file is written down. */
export interface PdfWriting {
  /** Of all streams; inner to outer. */
  readonly filters: readonly (keyof typeof FILTERS)[];
  /** Where its objects are: to be looked for, told by a table, or told and packed. */
  readonly table: 'none' | 'plain' | 'packed';
  /** References that lead elsewhere: which of them, and to which object. */
  readonly turned: readonly (readonly [reference: number, object: number])[];
  /** What the trailer says besides. */
  readonly trailer: string;
}

/**
 * A PDF from a listing: objects, numbered from 1, stand between lines of `===`; one with a line of `---` has a stream,
 * which is what follows. Lengths, tables and packing are true, whatever the listing says. The first is the catalog.
 */
export function writePdf(
  listing: string,
  { filters, table, turned, trailer }: PdfWriting,
): Uint8Array<ArrayBuffer> {
  const turn = new Map(turned);
  let references = 0;
  const objects = listing.split('\n===\n').map((object) => {
    const [head = '', ...stream] = object.split('\n---\n');
    const led = head.replace(/\d+(?= 0 R)/g, (to) => String(turn.get(references++) ?? to));
    return { head: led, stream: stream.length > 0 ? stream.join('\n') : undefined };
  });
  let file = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  const add = (number: number, text: string): void => {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${text}\nendobj\n`;
  };
  const inner: (readonly [number: number, text: string])[] = [];
  for (const [i, { head, stream }] of objects.entries()) {
    if (stream !== undefined) add(i + 1, packed(head, latin(stream), filters));
    else if (table === 'packed') inner.push([i + 1, head]);
    else add(i + 1, head);
  }
  const holder = objects.length + 1;
  const size = objects.length + 3;
  const root = `/Root 1 0 R /Size ${size} ${trailer}`;
  if (table === 'none') return latin(`${file}trailer\n<< ${root} >>\n%%EOF\n`);
  if (table === 'packed') add(holder, packed(...held(inner), filters));
  const start = file.length;
  const places = Array.from({ length: size }, (_, i) => {
    const place = inner.findIndex(([number]) => number === i);
    if (place >= 0) return [2, holder, place] as const;
    const at = i === holder + 1 ? start : offsets.get(i);
    return at === undefined ? ([0, 0, 255] as const) : ([1, at, 0] as const);
  });
  if (table === 'packed') {
    const rows = places.flatMap(([kind, at, place]) => [kind, at >> 16, at >> 8, at, place]);
    add(holder + 1, packed(`<< /Type /XRef /W [1 3 1] ${root} >>`, Uint8Array.from(rows), filters));
  } else {
    const rows = places.map(
      ([kind, at]) => `${String(at).padStart(10, '0')} ${kind ? '00000 n' : '65535 f'} \n`,
    );
    file += `xref\n0 ${size}\n${rows.join('')}trailer\n<< ${root} >>\n`;
  }
  return latin(`${file}startxref\n${start}\n%%EOF\n`);
}

/** The object that holds others, and what it holds. */
function held(objects: readonly (readonly [number: number, text: string])[]): [string, Uint8Array] {
  const texts = objects.map(([, text]) => `${text} `);
  let at = 0;
  const index = objects.map(([number], i) => {
    const entry = `${number} ${at} `;
    at += texts[i]!.length;
    return entry;
  });
  const first = index.join('');
  const head = `<< /Type /ObjStm /N ${objects.length} /First ${first.length} >>`;
  return [head, latin(first + texts.join(''))];
}

function packed(head: string, content: Uint8Array, filters: PdfWriting['filters']): string {
  const bytes = filters.reduce((made, name) => FILTERS[name](made), content);
  const names = filters.toReversed().map((name) => `/${name}`);
  const about = `/Length ${bytes.length}${names.length > 0 ? ` /Filter [${names.join(' ')}]` : ''} >>`;
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `${head.trimEnd().replace(/>>$/, '')} ${about}\nstream\n${text}\nendstream`;
}

/** A byte for each letter. */
function latin(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
