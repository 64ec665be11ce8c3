import { stripControls } from './strip-controls.ts';

/** A text with one kind of line end, and without control characters and marks that turn text around. */
export function normaliseLines(text: string): string {
  return stripControls(text.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n'));
}
