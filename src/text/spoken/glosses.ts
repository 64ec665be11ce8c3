import type { Rewrite } from '../rewrite.ts';
import { latin } from './latin.ts';
import { replaceEach } from './replace-each.ts';

const GLOSS = /\s?\(([A-Za-z][A-Za-z .&'’-]*)\)/g;

/** A name in Latin letters after the same name in Persian is for the eye: «فیفا (FIFA)» is said once. */
export function glosses(text: string): Rewrite {
  return replaceEach(text, GLOSS, ({ 1: gloss = '', index }) => {
    const said = bare(latin(gloss).text);
    return bare(text.slice(Math.max(0, index - gloss.length * 6), index)).endsWith(said)
      ? ''
      : undefined;
  });
}

/** Letters only: half-spaces and spaces differ between hands. */
function bare(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}
