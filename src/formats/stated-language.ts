import { languageOfText } from './language-of-text.ts';

/** Languages that are written in Arabic letters. */
const ARABIC_SCRIPT = [
  'fa',
  'ar',
  'ur',
  'ps',
  'ckb',
  'ku',
  'sd',
  'ug',
  'azb',
  'az',
  'glk',
  'mzn',
  'prs',
  'tg',
];

/** The language that an attribute says a text is in, unless its letters show that it is not. */
export function statedLanguage(attribute: string, text: string): string | undefined {
  const language = /^[a-z]{2,3}(?=$|[-_])/i.exec(attribute.trim())?.[0].toLowerCase();
  if (!language) return undefined;
  const seen = languageOfText(text);
  if (seen === undefined) return language;
  return ARABIC_SCRIPT.includes(language) === ARABIC_SCRIPT.includes(seen) ? language : undefined;
}
