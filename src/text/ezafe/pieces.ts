const PIECE = /[\p{L}\p{M}\u200c]+|\p{N}+(?:[.,٫٬/]\p{N}+)*|[^\s\p{L}\p{M}\u200c\p{N}]/gu;

/**
 * The pieces of one token as the treebanks cut them, so that punctuation glued to a word is seen apart.
 * At least one piece comes back.
 */
export function pieces(token: string): string[] {
  return token.match(PIECE) ?? [token];
}
