import { then, unchanged, type Rewrite } from '../rewrite.ts';
import { replaceEach } from './replace-each.ts';

const NAMES: Readonly<Record<string, string>> = { س: 'سؤال', ج: 'جواب' };
/** Where a sentence begins. */
const SPEAKER = /(?<=(?:^|[.؟!…»])\s*)[سج](?=\s?:)/gu;

/** One of two who speak, «+ کجایی؟ - خانه.»; elsewhere a plus adds, behind a headline too: «چه شد؟ + عکس». */
const TURN = /(?<=(?:^|[.؟!…»])\s*)\+\s+(?=\p{L}{2}|«)/gu;
const TWO_SPEAK = /^\s*[-–—+]\s|[.؟!…]\s[-–—]\s|[؟!…]\s\+\s[^+]*[.؟!…]\s\+\s/u;

/** Who asks and who answers by their letters, «س: … ج: …», where both do; among other letters they are options. */
export function dialogue(text: string): Rewrite {
  return then(
    TWO_SPEAK.test(text) ? replaceEach(text, TURN, () => '') : unchanged(text),
    questions,
  );
}

function questions(text: string): Rewrite {
  const letters = [...text.matchAll(SPEAKER)].map(([letter]) => letter);
  if (letters[0] !== 'س' || !letters.includes('ج')) return unchanged(text);
  return replaceEach(text, SPEAKER, ([letter]) => NAMES[letter]);
}
