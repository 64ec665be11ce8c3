/** A picture as it came, and its MIME type. */
export interface Picture {
  readonly type: string;
  readonly bytes: Uint8Array;
}
