/** What the app's own files are: a zip whose first file, `mimetype`, says so; the newest layout is this one. */
export const container = {
  type: 'application/vnd.avakhan+zip',
  extension: 'avakhan',
  version: 1,
  manifest: 'manifest.json',
  /** Holds the checksum of the manifest, which holds those of all other files. */
  seal: 'manifest.sha256',
  traces: 'traces.json',
  article: (number: number): string => `articles/${number}.json`,
  image: (number: number, name: string): string => `images/${number}/${name}`,
} as const;

/** `library` is a backup; `article` is one article, for another person. */
export type ContainerKind = 'library' | 'article';

export interface Manifest {
  readonly version: number;
  readonly kind: ContainerKind;
  /** Milliseconds since 1970. */
  readonly made: number;
  readonly articles: number;
  /** SHA-256 of each file, in hexadecimal. */
  readonly files: ReadonlyMap<string, string>;
}
