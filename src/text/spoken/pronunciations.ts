import { unchanged, type Rewrite } from '../rewrite.ts';
import { clean } from './clean.ts';
import { replaceEach } from './replace-each.ts';
import type { Pronunciation } from './spoken-options.ts';

interface Lexicon {
  readonly pattern: RegExp;
  readonly said: ReadonlyMap<string, string>;
}

const NOTHING: Lexicon = { pattern: /(?!)/g, said: new Map() };
const lexicons = new WeakMap<readonly Pronunciation[], Lexicon>();

/**
 * The reader's own pronunciations, whole words only, longest first; a suffix after a half-space may follow.
 * `text` is already clean, so that keyboards do not matter.
 */
export function pronunciations(text: string, own: readonly Pronunciation[]): Rewrite {
  if (own.length === 0) return unchanged(text);
  let lexicon = lexicons.get(own);
  if (!lexicon) lexicons.set(own, (lexicon = compile(own)));
  const { pattern, said } = lexicon;
  return replaceEach(text, pattern, ([written]) => said.get(written.replace(/\s+/g, ' ')));
}

function compile(own: readonly Pronunciation[]): Lexicon {
  const said = new Map<string, string>();
  for (const each of own) {
    const written = clean(each.written).text.trim().replace(/\s+/g, ' ');
    if (written) said.set(written, each.said);
  }
  if (said.size === 0) return NOTHING;
  const words = [...said.keys()].sort((a, b) => b.length - a.length);
  const source = words.map((w) =>
    w.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+'),
  );
  const letter = '[\\p{L}\\p{M}\\p{N}]';
  return {
    pattern: new RegExp(`(?<!${letter}|\\u200C)(?:${source.join('|')})(?!${letter})`, 'gu'),
    said,
  };
}
