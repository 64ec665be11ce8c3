/** How long the reader was with an article on one day. */
export interface DayTime {
  /** By the reader's own clock, `YYYY-MM-DD`. */
  readonly day: string;
  readonly article: string;
  /** Seconds of reading with the eyes, and of hearing. */
  readonly read: number;
  readonly heard: number;
}
