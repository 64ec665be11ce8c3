import { namedStyles } from '../named-styles.ts';

/** What paragraphs of Word are by the names of their styles, as mammoth wants it told; it does not mind the case. */
export const styleMap: string[] = [...namedStyles].map(
  ([name, tag]) =>
    `p[style-name='${name}'] => ${tag === 'blockquote' ? 'blockquote > p' : tag}:fresh`,
);
