import type { Language } from './latin-sounds.ts';

/** What gives a language away, from the surest; a word without any of them is read by what most names have in common. */
const CUES: readonly (readonly [Language, RegExp])[] = [
  [
    'chinese',
    /^(?=.*[āēīōūě]|.*zh|xu|qun|qu$|qi|xi[aenou]|x[iu]$|.*(?:n|ng|ao)[xq][iu]|.*[^aeiou]qi)(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])[aeiouüāēīōūě]{1,3}(?:ng?)?)+$/,
  ],
  ['turkish', /[şğı]|hç|[öç].*ü|[öü].*ç|ü.*ö/],
  [
    'slavic',
    /[łńśźżąęřěůčćšžđ]|(?:..ov|...ev|.[ky]iv|ova|eva|[^i]sky|skiy|skyy|skii|wski|wska|[aeiou]cki|[oe]vich|[oe]wicz|enko|chuk|shvili|[^h]off|eff|tsyn)$|shch|khrush|szcz/,
  ],
  [
    'spanish',
    /ñ|ão|õ|inh[oa]|(?:[aeiouáéíóú]n?[drn]?[eé]z|[áíóú].*[aeiou]|ill[oa]s|illo|uez|eiro)$|^(?:jo[rs]g?[eé]$|jua|javi|jim[eé])|[áíóú].*z$/,
  ],
  [
    'french',
    /eau(?!t)|[êèùûœ]|é(?!.*[aiosn]$)|(?:eux|oux|oine|oix|[^fsv]ault|auld|[bnr]aud|ette|elle|ienne|iere|ieux|oire|oir|eille|aille|ouille)$|ois(?!e$|es$|y|on)|ieu|ç/,
  ],
  [
    'german',
    /[äßüö]|sch(?!o[ol]|em|iz|edu)|tsch|(?:mann|bach|dorf|hausen|heim|feld|wald|witz|platz|lich|keit|heit|reich|[^aeiou]rich)$/,
  ],
  [
    'italian',
    /(?<!^[aoe]|^su)cc[eih]|gli[aeo]|zz[aeio]|[crnls]chi$|(?:elli|ello|etti|etto|ucci|ini|tti|lli|nni|aldi|olo|ghi|ggio|gio|cio|cino|cesco|nzo|nci)$/,
  ],
  [
    'arabic',
    /(?<!c)kh|(?<![nu])gh[ao](?!st)|(?<!ei)gh[dbrz]|q(?!u)|aa|[uo]llah|abad$|zadeh$|pour$|nejad|[^aeo]eh$|[uo]ddin|^abd|^m[ou]ham|[aeiou]zh?i?yeh/,
  ],
  [
    'englishWord',
    /(?:ates?|ated|ating|able|ably|[^meaou]ed|[^aeiou]ly|ally|[tls]ity|ive|ives|ively|[ct]ory|tories|ward|wards|[ts]ions?|tional|ments?|ances?|ences?|ency|ancy|ous|ously|tures?|ages?|ists?|ical|ically|ics|[^aeiou]ing|ings|less|fully?|ness|ers|ects?|acts?|ucts?)$|^(?:un[^aeiouy]|inter|over|under|up)..../,
  ],
  [
    'english',
    /ck|sh|oo|ee|wh|igh|th|augh|ough|^[^aeiou]*[aeiouy]+[^aeiouy]*e?s?$|(?:ton|son|ing|ings|ley|ford|ham|wood|field|er|ers|man|land|worth|well|stone|bury|ness|ment|tion|ful|less|ster|sey|sby|dge|wick|shire|ville|port|house|town|bridge|ey|[^aeiou]y|ll|ett|ustin|ance|[^aeiou]le|ing)$/,
  ],
];

/** From what language a word is, by its letters: `word` is in small letters. */
export function latinLanguage(word: string): Language {
  return CUES.find(([, cue]) => cue.test(word))?.[0] ?? 'mixed';
}
