import type { Library } from '../library/library.ts';
import type { Followed } from './draft.ts';

/** A file that was made, and the ways it can leave the app; both need a tap of the reader's just before. */
export interface MadeFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Hands it to the browser's downloads. */
  save(): void;
  /** Null where the system cannot be given files. Resolves to false when the reader closed the list of apps. */
  readonly share: (() => Promise<boolean>) | null;
}

/** What a backup would change; see `backup/open-backup.ts`. */
export interface RestoreReview {
  /** When it was made, ms since 1970. */
  readonly made: number;
  readonly articles: number;
  /** Of these, not in the library. */
  readonly fresh: number;
  readonly newerPlaces: number;
  readonly newNotes: number;
}

/** A backup that was found whole. */
export interface CheckedBackup {
  readonly review: RestoreReview;
  /**
   * Resolves to how many articles came without their pictures, for want of room; doing it again brings them.
   * @throws Fault `storage-full` | `storage-broken` | `storage-newer`; doing it again goes on
   */
  restore(work: Required<Followed>): Promise<number>;
}

/** A file of the reader's device. */
export interface DeviceFile {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What an article is written as: text, Markdown, a book, or the app's own file. */
export const exportFormats = ['text', 'markdown', 'epub', 'avakhan'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The ways out of the app. */
export interface Outs {
  /** @param made ms since 1970 */
  backUp(
    library: Library,
    made: number,
    work: Required<Followed>,
  ): Promise<{ readonly file: MadeFile; readonly picturesLeft: number }>;
  /** @throws Fault `backup-other` | `backup-newer` | `backup-damaged` | `file-too-large` | `file-unreadable` */
  openBackup(file: DeviceFile, library: Library, work: Required<Followed>): Promise<CheckedBackup>;
  /** Writes an article of the library, mended as it is shown or as it came. @throws Fault `article-missing` */
  exportArticle(
    library: Library,
    id: string,
    as: ExportFormat,
    text: 'shown' | 'source',
    work: Required<Followed>,
  ): Promise<MadeFile>;
  /** Prints an article of the library as it is shown. @throws Fault `article-missing` */
  print(library: Library, id: string): Promise<void>;
}
