import type { Range } from '../offset-map.ts';

/** One word, number or sign of a text, as the tagger takes them. */
export interface Token extends Range {
  readonly text: string;
}

const TOKEN = /[\p{L}\p{M}\u200c]+|\p{N}+(?:[.,٫٬/]\p{N}+)*|[^\s\p{L}\p{M}\p{N}\p{Cf}]/gu;

/** The tokens of a text in order; half-spaces at the edges of a word and other invisible signs belong to no token. */
export function ezafeTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    const from = index + /^\u200c*/.exec(found)![0].length;
    const word = found.replace(/^\u200c+|\u200c+$/g, '');
    if (word) tokens.push({ from, to: from + word.length, text: word });
  }
  return tokens;
}
