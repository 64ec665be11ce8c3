/** A letter of Persian, source of a pattern; not «ا-ی», between which stand «٪» and the decimal sign. */
export const LETTER = '[آ-غف-يپچژکگی]';
