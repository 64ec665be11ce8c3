/** The two files of the eSpeak NG build: its program and the one package of all its data. */
export interface EspeakBuild {
  readonly program: string;
  readonly data: Uint8Array;
}

/** All that Persian with English words in it needs; paths inside eSpeak's data folder. */
const keep = [
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

const root = '/usr/share/espeak-ng-data/';
const manifest = /loadPackage\(\{files:\[(.*?)\],remote_package_size:(\d+)\}\)/s;
const entry = /\{filename:"([^"]+)",start:(\d+),end:(\d+)\}/g;

/**
 * Leaves of the data only what this app speaks, and rewrites the manifest inside the program to match.
 * @throws Error when the program no longer has the form this knows, or lacks a file that is needed.
 */
export function trim({ program, data }: EspeakBuild): EspeakBuild {
  const [whole, entries, size] = manifest.exec(program) ?? [];
  if (whole === undefined || entries === undefined)
    throw new Error('No data manifest in the eSpeak NG program');
  if (Number(size) !== data.length)
    throw new Error(`eSpeak NG data has ${data.length} bytes, its manifest says ${size}`);
  const files = new Map<string, Uint8Array>();
  for (const [, name, start, end] of entries.matchAll(entry))
    files.set(name!, data.subarray(Number(start), Number(end)));

  const parts = keep.map((path) => {
    const filename = root + path;
    const bytes = files.get(filename);
    if (!bytes) throw new Error(`eSpeak NG has no ${filename}`);
    return { filename, bytes };
  });
  const trimmed = new Uint8Array(parts.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let end = 0;
  const kept = parts.map(({ filename, bytes }) => {
    trimmed.set(bytes, end);
    const start = end;
    end += bytes.length;
    return `{filename:"${filename}",start:${start},end:${end}}`;
  });
  const replacement = `loadPackage({files:[${kept.join(',')}],remote_package_size:${end}})`;
  return { program: program.replace(whole, () => replacement), data: trimmed };
}
