import { bySpelling } from './by-spelling.ts';
import { latinLanguage } from './latin-language.ts';
import { LATIN_SOUNDS, type Language } from './latin-sounds.ts';

type Sound = readonly [letters: RegExp, said: string];
/** Of each letter those that can begin with it, so that few are tried. */
type Sounds = ReadonlyMap<string, readonly Sound[]>;

const VOWELS = '[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýāēīōūăěőűůąęœəı]';
const CONSONANTS = '[bcdfghjklmnpqrstvwxzßçğłńñřśšşșțčćžźżđ]';

function soundsOf(table: string): Sounds {
  const sounds = new Map<string, Sound[]>();
  for (const entry of table.trim().split(/\s+/)) {
    const end = entry.lastIndexOf('=');
    const [before = '', letters = '', after = ''] = entry.slice(0, end).split('/').map(spelt);
    const pattern = new RegExp(
      (before && `(?<=${before})`) + letters + (after && `(?=${after})`),
      'y',
    );
    const [, first = letters[0]!] = /^\[(.+?)\]/.exec(letters) ?? [];
    for (const letter of first) {
      if (!sounds.has(letter)) sounds.set(letter, []);
      sounds.get(letter)!.push([pattern, entry.slice(end + 1)]);
    }
  }
  return sounds;
}

/** A pattern, its V and C put in. */
function spelt(pattern: string): string {
  return pattern.replaceAll('V', VOWELS).replaceAll('C', CONSONANTS);
}

const kept = new Map<Language, Sounds>();

function soundsIn(language: Language): Sounds {
  let sounds = kept.get(language);
  if (!sounds) kept.set(language, (sounds = soundsOf(LATIN_SOUNDS[language])));
  return sounds;
}

/** A hamza stands between vowels, a short «y» behind an «i». */
const write = bySpelling(
  `
^A=آ A=ا ^a=اَ a=َ ^e=اِ e=ِ ^i=ای i=ی ^o=اُ o=ُ ^u=او u=و ^E=اِیْ E=ِیْ ^I=آیْ I=ایْ ^W=آوْ W=اوْ
'A=ئا 'a=ئَ 'e=ئِ 'i=ئی 'o=ئُ 'u=ئو 'E=ئِیْ 'I=ئایْ 'W=ئاوْ
iA=یا ia=ییَ ie=ییِ ii=ی iy=ی io=ییُ iu=ییُ iE=ییِیْ iI=یایْ
^yA=یا ^y=ی yi=یی yy=ی y=یْ yA=یا ya=یَ ye=یِ yo=یُ yu=یو yE=یِیْ yI=یایْ
b=ب p=پ t=ت s=س J=ج C=چ h=ه X=خ d=د z=ز r=ر Z=ژ S=ش G=غ f=ف Q=ق k=ک g=گ l=ل m=م n=ن v=و
`,
  'bptsJChXdzrZSGfQkglmnv',
);
/** Between these, two vowels are parted. */
const HIATUS = /(?<=[Aaeou])(?=[AaeiouEIW])/g;

/** Elements of English compounds, by which they are parted. */
const ELEMENTS =
  /(?<=^[a-z]{3,})(?=(?:book|fox|base|work|ware|week|cast|father|mother|tag|loop|box|coin|land|wood|field|side|house|ship|ball|board|shot|down|town|back|light|stream|stone|head|hampton|mouth|castle|ville|top|pass|brook|bridge|chain|room|line|screen|space|life|way|cross|craft|star|works|woods|dale|bury|port|hill)$)/;
/** Sounds before which Persian says an «e»: «اسمیت», «اشنایدر». */
const LED = /^(?=s[bpdtkgfvmnlX]|S[bpdtkgfmn])/;

/** The sounds of a Latin word in small letters: see `LATIN_SOUNDS`. */
function soundOut(word: string, language = latinLanguage(word)): string {
  const sounds = soundsIn(language);
  let said = '';
  for (let at = 0; at < word.length;) {
    const next = sounds.get(word[at]!)?.find(([letters]) => {
      letters.lastIndex = at;
      return letters.test(word);
    });
    said += next?.[1] ?? '';
    at = next ? next[0].lastIndex : at + 1;
  }
  return said;
}

const KNOWN = new RegExp(`${VOWELS}|${CONSONANTS}`);
/** What is longer is no word; its parts are as quickly read as words. */
const PIECE = /.{1,40}/gu;

/** A Latin word in Persian letters, near to its sound, with the signs of short vowels and of their lack. */
export function transliterate(word: string): string {
  const letters = Array.from(word.normalize('NFC').toLowerCase(), (letter) =>
    KNOWN.test(letter) ? letter : letter.normalize('NFD').replace(/[^a-z]/g, ''),
  );
  return (letters.join('').match(PIECE) ?? []).map(writeOut).join('');
}

function writeOut(word: string): string {
  const parts = word.split(ELEMENTS);
  const language = parts.length > 1 ? 'english' : undefined;
  return spellSounds(parts.map((part) => soundOut(part, language)).join(''));
}

/** Persian letters for sounds: see `LATIN_SOUNDS`. */
export function spellSounds(sounds: string): string {
  return sounds
    .split('-')
    .map((part) => write(part.replace(LED, 'e').replace(HIATUS, "'")))
    .join('\u200C');
}

/** What `transliterate` says without signs, as words of other languages are written in Persian. */
export function unsigned(said: string): string {
  return said
    .replace(/(?<=..)\u0650$/, 'ه')
    .replace(/(?<=و)\u064F(?=.)/g, '')
    .replaceAll('\u064F', 'و')
    .replace(/\u0652|[\u064E\u0650](?=.)/g, '')
    .replace(/(?<=.)ی{2,}/g, 'ی')
    .replaceAll('وئا', 'وا');
}
