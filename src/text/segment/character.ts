/** Marks that take no room: bidi marks, joiners, soft hyphen. They belong to the text before them. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;

/** A letter of the Arabic script. */
export const ARABIC_LETTER =
  /[\u0620-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f]/;

/** A digit as Persian texts write it: Persian, Arabic-Indic or ASCII. */
export const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/;

/** White space, line breaks included. */
export const SPACE = /\s/;

/** Where a line ends. */
export const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;
