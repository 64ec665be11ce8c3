/** Every way in which something expected can fail. Words for people are in `ui/words.ts`. */
export type FaultCode =
  | 'voice-missing'
  | 'voice-silent'
  | 'voice-stuck'
  | 'voice-failed'
  | 'voice-offline'
  | 'voice-lost'
  | 'voice-blocked'
  /** The part of the app that speaks has not come over the net. */
  | 'voice-unreached'
  | 'file-empty'
  | 'file-unreadable'
  | 'file-too-large'
  | 'file-unsupported'
  | 'file-encoding'
  | 'file-password'
  | 'file-protected'
  | 'file-scanned'
  | 'file-old-word'
  | 'file-bomb'
  /** One of the app's own files that was cut off or changed on its way. */
  | 'backup-damaged'
  /** One that a newer version of the app has made. */
  | 'backup-newer'
  /** Anything else where a backup is wanted. */
  | 'backup-other'
  /** A backup of a library where an article is wanted. */
  | 'backup-library'
  | 'page-refused'
  | 'page-missing'
  | 'article-missing'
  | 'storage-full'
  | 'storage-newer'
  | 'storage-broken';

/** An expected failure: carries a code for the program, never a sentence for the person. */
export class Fault extends Error {
  override readonly name = 'Fault';

  constructor(
    readonly code: FaultCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
