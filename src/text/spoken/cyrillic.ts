import type { Rewrite } from '../rewrite.ts';
import { bySpelling } from './by-spelling.ts';
import { replaceEach } from './replace-each.ts';
import { setApart } from './set-apart.ts';

// A word with its stress marks and apostrophes; an initial before a name takes its stop along.
const WORD =
  /\p{Script=Cyrillic}\.(?<=(?<!\p{Script=Cyrillic})\p{Lu}\.)(?=\s?\p{Script=Cyrillic})|\p{Script=Cyrillic}(?:[\p{Script=Cyrillic}\u0300\u0301\u0306\u0308]|['’ʼ](?=\p{Script=Cyrillic}))*/gu;

const CONSONANTS = 'бвгґдђѓжзѕклљмнњпрстћќфхцчџшщғқңҳһҷ';

const sound = bySpelling(
  `
^а=آ а=ا б=ب в=و г=گ ґ=گ ѓ=گ ғ=غ д=د ђ=ج дж=ج ^е=یِ е=ِ е$=ِه ё=یو є=یِ ж=ژ з=ز ѕ=دز
^и=ای и=ی ^і=ای і=ی ^ї=یی ї=ئی иї=یی ӣ=ی й=ی ий=ی ый=ی йё=یو йо=یو ьо=یو ие=یِ ие$=یِه іє=یِ ия=یا ія=یا ию=یو ію=یو ј=ی
к=ک ќ=ک қ=ق л=ل љ=لی м=م н=ن њ=نی ң=نگ ^о=او о=و ^ө=او ө=و п=پ р=ر с=س т=ت тц=تْس ћ=چ ^у=او у=و ^ү=او ү=و ^ұ=او ұ=و ӯ=و ў=و
ф=ف х=خ ҳ=ه һ=ه ^ц=تِس ц=تْس ч=چ џ=ج ҷ=ج ш=ش щ=شْچ ъ=ِ ъ$= ы=ی ^э=اِ э=ِ ю=یو я=یا ^ә=آ ә=ا ^ӕ=اَ ӕ=َ ӕ$=ه ʔ=ئ
`,
  CONSONANTS,
);

/** How letters sound by what stands beside them, and what is not heard; in this order. */
const BESIDE: readonly (readonly [RegExp, string])[] = [
  [/[\u0300\u0301'’ʼ]/g, ''],
  [/(.)\1+/g, '$1'],
  [/[ьъ](?=[яюёєї])/g, ''],
  [/[ьъ](?=[еи])|(?<=[аоуыэюяё])(?=е)/g, 'й'],
  [/ь(?!о)/g, ''],
  [/(?<=[жшчщ])ё/g, 'о'],
  [/(?<=[жшчщ])ю/g, 'у'],
  [/(?<=[жшчщ])я/g, 'а'],
  [/(?<=[аоуэюяёе])[иі]/g, 'ї'],
  [/(?<=[аоуыэюяёе])(?=[аоуэ])/g, 'ʔ'],
  [/^с(?=[птклмнфц])/g, 'эс'],
];
const RUSSIAN = /в(?=[кпстфхцчшщ]|$)/g;
const UKRAINIAN = /^(?=.*[іїєґ])(?!.*[ыўэёәқү])/;
const TAJIK = /[ҷҳӣӯ]/;
const VOWEL = /[аеёєиіїоуыэюяөүұәӣӯў]/;

/** Names of letters that are not the letter and a short e. */
const LETTERS: Readonly<Record<string, string>> = {
  к: 'کا',
  х: 'خا',
  ш: 'شا',
  л: 'اِل',
  м: 'اِم',
  н: 'اِن',
  р: 'اِر',
  с: 'اِس',
  ф: 'اِف',
};

/** Cyrillic words in Persian letters, by their sound: «Минск» is «مینسک»; acronyms by their letters. */
export function cyrillic(text: string): Rewrite {
  return replaceEach(text, WORD, ({ 0: written, index }) =>
    setApart(say(written.normalize('NFC')), text, index, index + written.length),
  );
}

function say(written: string): string {
  const word = written.toLowerCase().replace('.', '');
  const isAcronym = word.length > 1 && written === written.toUpperCase() && !VOWEL.test(word);
  if (word.length === 1 || isAcronym) return [...word].map(letterName).join('\u200C');
  return sound(BESIDE.reduce((said, [from, to]) => said.replace(from, to), ownLetters(word)));
}

/** Letters that sound otherwise in one of the languages, as the others write that sound. */
function ownLetters(word: string): string {
  if (TAJIK.test(word)) return word.replaceAll('а', 'ӕ').replaceAll('о', 'а');
  return UKRAINIAN.test(word) ? word.replaceAll('г', 'ҳ') : word.replace(RUSSIAN, 'ф');
}

function letterName(letter: string): string {
  return LETTERS[letter] ?? sound(letter) + (VOWEL.test(letter) ? '' : '\u0650');
}
