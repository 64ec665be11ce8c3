import type { DayTime } from './day-time.ts';
import type { Marks } from './marks.ts';
import type { Note } from './note.ts';
import type { Place } from './place.ts';
import type { Settings } from './settings.ts';

/** What a reader leaves beside the texts: all that a library keeps but for the articles and what was mended in them. */
export interface Traces {
  /** By article. */
  readonly marks: ReadonlyMap<string, Marks>;
  readonly places: ReadonlyMap<string, Place>;
  readonly notes: readonly Note[];
  readonly days: readonly DayTime[];
  readonly settings: Settings;
}
