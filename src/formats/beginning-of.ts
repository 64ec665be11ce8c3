import type { TextSource } from './read-text.ts';

/** A text from this length on takes a while to read: bytes, or UTF-16 units of a paste. */
const LONG = 500_000;
/** So much of it is read at once, some screens of text. */
const BEGINNING = 40_000;
const LINE_END = '\n';

/** The first lines of a long text, to be read by themselves; undefined for a short one, and for one without lines. */
export function beginningOf(source: TextSource): TextSource | undefined {
  if ('text' in source) {
    const { text } = source;
    const end = text.length < LONG ? -1 : text.lastIndexOf(LINE_END, BEGINNING);
    return end < 0 ? undefined : { text: text.slice(0, end) };
  }
  const { format, bytes } = source;
  const end = bytes.length < LONG ? -1 : bytes.lastIndexOf(LINE_END.charCodeAt(0), BEGINNING);
  // A copy: what is sent to a worker takes the whole file with it otherwise.
  return end < 0 ? undefined : { format, bytes: bytes.slice(0, end) };
}
