const LETTERS = /\p{L}/gu;
const LETTER = /\p{L}/u;
const VOWEL_SIGNS = /[\u064B-\u0652\u0670\u06D6-\u06ED]/g;
const ADDRESS = /https?:\/\/\S+|\S+@\S+/g;
/** One word may be a name that any language has. */
const WORDS = /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u;
const SAMPLE = 600;

/** Words that Persian text cannot do without for long, and Arabic text never has. */
const PERSIAN =
  /(?<![\p{L}\u200C])(?:است|که|را|از|این|به|با|برای|می|نمی|شد|شده|بود|خود|هم|یک|های|ها|ای|آن|تا|بر|اگر|چه|نه|هر|ما|تو|او|در|کرد|کند|دارد|نیست|هست|باشد|شود)(?![\p{L}])|[پچژگ]|\u200C/gu;
/** Words of Arabic that Persian borrows only inside phrases. */
const ARABIC =
  /(?<!\p{L})(?:[وفبكکل]?(?:الله|الل?ذ[يی]ن?|الت[يی]|إ?ن|أن|إن|إلا|إل[ىیي]|عل[ىیي]|عليه|علیه|عليهم|علیهم|ف[يی]|من|عن|ما|لا|لم|لن|هذا|هذه|ذلک|ذلك|هو|ه[يی]|کان|كان|کل|كل|قال|يا|یا|أو|ثم|قد|بعد|بين|بین|حت[ىیي]|له|لها|لهم|به|بها|فيه|فیه|منه)|و?[بفکكل]?ال\p{L}{2,}|لل\p{L}{2,}|\p{L}{2,}ة)(?!\p{L})/gu;

/** Words by which Latin-written languages are told; English when none is. */
const LATIN_WORDS: readonly (readonly [string, RegExp])[] = [
  ['en', /\b(?:the|of|and|to|in|is|that|for|with|was|are|on|as|it|by|this|from|you|not)\b/gi],
  ['fr', /\b(?:le|la|les|des|et|est|une|un|dans|pour|que|qui|du|pas|sur|avec|au|il|je|nous)\b/gi],
  ['de', /\b(?:der|die|das|und|ist|nicht|ein|eine|mit|für|von|den|zu|auf|ich|sie|im|dem|es)\b/gi],
  ['es', /\b(?:el|los|las|una|que|del|por|con|para|es|y|se|su|como|más|pero|al)\b/gi],
  ['it', /\b(?:il|di|che|è|per|una|della|con|non|gli|del|sono|più|nel)\b/gi],
  ['tr', /\b(?:ve|bir|bu|için|ile|da|de|çok|ne|gibi|olan|daha|mi|var)\b/gi],
];

/**
 * The language of a stretch of text where its letters and words leave no doubt: `fa`, `ar`, or the likeliest of those
 * written in Latin letters. Nothing for numbers, for a mixture, and for Arabic that could be Persian.
 */
export function languageOfText(text: string): string | undefined {
  const start = text.slice(0, SAMPLE);
  const sample = start.includes('://') || start.includes('@') ? start.replace(ADDRESS, ' ') : start;
  const { letters, latin, arabic, persian, vowels } = countLetters(sample);
  if (letters < 2) return undefined;
  if (latin >= letters * 0.97) return WORDS.test(sample) ? latinLanguage(sample) : undefined;
  if (arabic < letters * 0.6) return undefined;
  // Most Persian is known by its own letters, and needs no look at its words.
  if (persian > 0 && vowels < letters * 0.2) return 'fa';
  return isArabic(sample) ? 'ar' : 'fa';
}

/** By numbers and not by patterns: it is asked of every block of a book. */
function countLetters(text: string) {
  const counts = { letters: 0, latin: 0, arabic: 0, persian: 0, vowels: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x64b && code <= 0x652) counts.vowels++;
    else if ((code >= 0x620 && code <= 0x64a) || (code >= 0x66e && code <= 0x6d5)) {
      counts.arabic++;
      if (code === 0x67e || code === 0x686 || code === 0x698 || code === 0x6af) counts.persian++;
    } else if (code === 0x200c) counts.persian++;
    else if (code < 0x250) {
      if ((code | 32) >= 97 && (code | 32) <= 122) counts.latin++;
      else if (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) counts.latin++;
    } else if (code > 0x2ff && (code < 0x2000 || code > 0x2bff) && LETTER.test(text[i]!)) {
      counts.letters++;
    }
  }
  counts.letters += counts.latin + counts.arabic;
  return counts;
}

function isArabic(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{Script=Arabic}/u.test(word)).length;
  if (words < 3) return false;
  const bare = text
    .replace(VOWEL_SIGNS, '')
    .replace(/[أإآٱ]/g, (letter) => (letter === 'آ' ? letter : 'ا'));
  const persian = count(bare, PERSIAN) - count(bare, /(?<!\p{L})(?:به|ما|بعد)(?!\p{L})/gu);
  const arabic = count(bare, ARABIC);
  const isVowelled = count(text, VOWEL_SIGNS) >= count(text, LETTERS) * 0.2;
  if (isVowelled) return persian <= arabic / 2 || persian === 0;
  return persian === 0 && words >= 4 && arabic >= words * 0.4;
}

function latinLanguage(text: string): string {
  const scored = LATIN_WORDS.map(([language, words]) => ({ language, score: count(text, words) }));
  return scored.reduce((best, other) => (other.score > best.score ? other : best)).language;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
