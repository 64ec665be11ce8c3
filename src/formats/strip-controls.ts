import { unheapMarks } from '../text/unheap-marks.ts';

/**
 * Control characters and non-characters; embeddings, overrides and isolates, and the deprecated marks beside them; lone
 * halves of surrogate pairs.
 */
const CONTROLS =
  /[\0-\x08\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u206F\uD800-\uDFFF\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/gu;
/** The same unit by unit, which is quicker, and finds whole pairs too. */
const PERHAPS_CONTROLS = new RegExp(CONTROLS.source);

/**
 * A text without what cannot be seen and must not act: control characters, which can neither be stored nor shown, and
 * the marks that turn text around, by which a title or a link can look like another. Marks that only say the direction
 * of their neighbours stay, and so does U+200C. Line ends and tabs stay. Of a heap of marks the first stay.
 */
export function stripControls(text: string): string {
  return unheapMarks(PERHAPS_CONTROLS.test(text) ? text.replace(CONTROLS, '') : text);
}
