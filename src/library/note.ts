/** Each is drawn with an underline of its own, so that colour alone tells nothing. */
export const noteColours = ['amber', 'green', 'blue', 'red'] as const;
export type NoteColour = (typeof noteColours)[number];

/** A highlighted stretch of one block, with what the reader wrote about it. */
export interface Note {
  /** Unique among all notes. */
  readonly id: string;
  readonly article: string;
  /** Index of the block; −1 is the title. */
  readonly block: number;
  /** UTF-16 offsets in the block's source text, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The highlighted words, and what stood around them: they find the spot again if the text changes. */
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Name of the colour it is drawn in. */
  readonly colour: string;
  /** What the reader wrote; empty for a bare highlight. */
  readonly text: string;
  /** When it was made, milliseconds since 1970. */
  readonly at: number;
  /** When it was last changed; of two versions the newer one stands. */
  readonly edited: number;
}
