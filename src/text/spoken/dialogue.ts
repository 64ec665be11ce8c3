import { then, unchanged, type Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const NAMES: Readonly<Record<string, string>> = { س: 'سؤال', ج: 'جواب' };
/** Where a sentence begins. */
const SPEAKER = /(?<=(?:^|[.؟!…»])\s*)[سج](?=\s?:)/gu;

/** One of two who speak, «+ کجایی؟ - خانه.»; elsewhere a plus adds. */
const PLUS = /(?<=(?:^|[؟!…])\s*)\+\s+(?=[\p{L}«])/gu;
const AFTER_STOP = /(?<=(?:^|[.؟!…»])\s*)\+\s+(?=[\p{L}«])/gu;

/** Who asks and who answers by their letters, «س: … ج: …», where both do; among other letters they are options. */
export function dialogue(text: string): Rewrite {
  const speaks = /^\s*\+\s/.test(text) ? AFTER_STOP : PLUS;
  return then(
    replaceEach(text, speaks, () => ''),
    questions,
  );
}

function questions(text: string): Rewrite {
  const letters = [...text.matchAll(SPEAKER)].map(([letter]) => letter);
  if (letters[0] !== 'س' || !letters.includes('ج')) return unchanged(text);
  return replaceEach(text, SPEAKER, ([letter]) => NAMES[letter]);
}
