import { unchanged, type Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const NAMES: Readonly<Record<string, string>> = { س: 'سؤال', ج: 'جواب' };
/** Where a sentence begins. */
const SPEAKER = /(?<=(?:^|[.؟!…»])\s*)[سج](?=\s?:)/gu;

/** Who asks and who answers by their letters, «س: … ج: …», where both do; among other letters they are options. */
export function dialogue(text: string): Rewrite {
  const letters = [...text.matchAll(SPEAKER)].map(([letter]) => letter);
  if (letters[0] !== 'س' || !letters.includes('ج')) return unchanged(text);
  return replaceEach(text, SPEAKER, ([letter]) => NAMES[letter]);
}
