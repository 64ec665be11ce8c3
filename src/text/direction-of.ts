/** Written from the right: in Arabic letters, or in a language of which no other letters are told. */
const RIGHT_TO_LEFT =
  /^(?:[^-]+-arab|(?:arc?|azb|ckb|dv|fa|glk|he|ks|lrc|mzn|nqo|ps|sd|syr|u[gr]|yi)(?!-(?:latn|cyrl)))\b/i;

/** The direction in which a language (BCP 47) is written. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
