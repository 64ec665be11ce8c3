import { shownMark } from '../text/shown-mark.ts';
import { listLine } from './list-line.ts';

/**
 * What a heading that a document counts begins with, since it has no mark of its own: «۳. »; nothing where its words
 * say that already.
 */
export function headingSign(mark: string, text: string): string {
  if (listLine(text.trim())?.mark === mark) return '';
  return `${shownMark(mark, /[\u0600-\u06FF]/.test(text) ? 'fa' : 'en')} `;
}
