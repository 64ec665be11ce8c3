import type { EzafeMark } from '../text/ezafe/ezafe-marks.ts';
import type { Settings } from '../library/settings.ts';

/** Finds the unwritten ezafe of shown texts; its weights come at the first need. */
export interface EzafeAid {
  /** Ready to answer; the weights and the rules are loaded once. Rejects when they cannot be had. */
  load(): Promise<void>;
  /** The marks of a shown text by the reader's corrections; none before `load` has ended. */
  marks(text: string, corrections: Settings['ezafeCorrections']): readonly EzafeMark[];
}
