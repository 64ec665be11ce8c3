import { namedStyles } from '../named-styles.ts';

/** What paragraphs of Word are by the names of their styles, as mammoth wants it told; it does not mind the case. */
export const styleMap: string[] = [
  ...[...namedStyles].map(
    ([name, tag]) =>
      `p[style-name='${name}'] => ${tag === 'blockquote' ? 'blockquote > p' : tag}:fresh`,
  ),
  // The contents say again what the headings say, with the numbers of pages.
  ...['toc heading', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `toc ${level}`)].map(
    (name) => `p[style-name='${name}'] => !`,
  ),
];
