import { countsOf } from '../list-mark.ts';
import { cardinal } from './cardinal.ts';
import { letterName } from './letter-name.ts';

/** How the mark of an item is said before its text: «یک. »، «ب. » by its name, Roman numerals as numbers, «۲.۳» part by part. */
export function saidMark(mark: string): string {
  return `${mark.split('.').map(saidPart).join(' ')}. `;
}

function saidPart(part: string): string {
  return part.split(' ').map(saidWord).join(' ');
}

function saidWord(word: string): string {
  const [count] = countsOf(word);
  if (count && /^[1iI]$/.test(count.counting)) return cardinal(String(count.number));
  if (/^[a-z]+$/i.test(word)) return [...word].map((letter) => letterName(letter)).join(' ');
  return letterName(word.replace(/ـ$/, '')) ?? word;
}
