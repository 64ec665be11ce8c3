const RIGHT_TO_LEFT = new Set(
  'ar arc azb ckb dv fa glk he ks lrc mzn nqo ps sd syr ug ur yi'.split(' '),
);

/** The direction in which a language (BCP 47) is written. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  const [name = '', script = ''] = language.toLowerCase().split('-');
  if (script === 'latn' || script === 'cyrl') return 'ltr';
  return script === 'arab' || RIGHT_TO_LEFT.has(name) ? 'rtl' : 'ltr';
}
