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

/** The files of the data, by their path inside eSpeak's data folder. */
export type DataFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Leaves of the data only what this app speaks, and rewrites the manifest inside the program to match.
 * @param refine makes other files of those that are kept
 * @throws Error when the program no longer has the form this knows, or lacks a file that is needed; as `refine` does
 */
export function trim(
  { program, data }: EspeakBuild,
  refine: (files: DataFiles) => DataFiles = (files) => files,
): EspeakBuild {
  const [whole, entries, size] = manifest.exec(program) ?? [];
  if (whole === undefined || entries === undefined)
    throw new Error('No data manifest in the eSpeak NG program');
  if (Number(size) !== data.length)
    throw new Error(`eSpeak NG data has ${data.length} bytes, its manifest says ${size}`);
  const files = new Map<string, Uint8Array>();
  for (const [, name, start, end] of entries.matchAll(entry))
    files.set(name!, data.subarray(Number(start), Number(end)));

  const parts = new Map(
    keep.map((path) => {
      const bytes = files.get(root + path);
      if (!bytes) throw new Error(`eSpeak NG has no ${root}${path}`);
      return [path, bytes];
    }),
  );
  const refined = [...refine(parts)];
  const trimmed = new Uint8Array(refined.reduce((sum, [, bytes]) => sum + bytes.length, 0));
  let end = 0;
  const kept = refined.map(([path, bytes]) => {
    trimmed.set(bytes, end);
    const start = end;
    end += bytes.length;
    return `{filename:"${root}${path}",start:${start},end:${end}}`;
  });
  const replacement = `loadPackage({files:[${kept.join(',')}],remote_package_size:${end}})`;
  return { program: program.replace(whole, () => replacement), data: trimmed };
}
