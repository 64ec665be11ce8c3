import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence to learn from: `targets[i]` is the chance of ezafe on `words[i]`, −1 where nobody knows. */
export interface Sentence {
  readonly words: readonly string[];
  readonly targets: Float32Array;
}

const TOKEN = /[\p{L}\p{M}\u200c]+|\p{N}+(?:[.,٫٬/]\p{N}+)*|\S/gu;

/** Sentences of a file of `word/e` tokens. A token without a label has `bare` as its target. */
export function readLabelled(corpus: string, file: string, bare: 0 | -1): Sentence[] {
  return lines(join(corpus, 'ezafe', file)).map((line) => {
    const tokens = line.split(' ').filter(Boolean);
    const split = tokens.map((token) => /^(.+)\/([e0?])$/u.exec(token));
    return {
      words: tokens.map((token, i) => split[i]?.[1] ?? token),
      targets: Float32Array.from(split, (parts) =>
        parts === null ? bare : { e: 1, '0': 0, '?': -1 }[parts[2]!]!,
      ),
    };
  });
}

/**
 * Sentences of a plain file that were labelled by ear (`heard/`): a row holds the number of a line, counted from 0, and the
 * places of its tokens with ezafe, with a question mark where nobody can tell.
 */
export function readHeard(corpus: string, file: string): Sentence[] {
  const raw = readRaw(corpus, file);
  return lines(join(import.meta.dirname, 'heard', file.replace(/txt$/, 'tsv'))).map((row) => {
    const [line, places] = row.split('\t');
    const words = raw[Number(line)]!;
    const targets = new Float32Array(words.length);
    for (const place of places?.split(' ') ?? [])
      targets[parseInt(place, 10)] = place.endsWith('?') ? -1 : 1;
    return { words, targets };
  });
}

/** Sentences of our own (`own/`): tokens between spaces, those with ezafe end in a tilde. */
export function readOwn(): Sentence[] {
  const folder = join(import.meta.dirname, 'own');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => lines(join(folder, file)))
    .map((line) => {
      const tokens = line.split(' ');
      return {
        words: tokens.map((token) => token.replace(/~$/, '')),
        targets: Float32Array.from(tokens, (token) => (token.endsWith('~') ? 1 : 0)),
      };
    });
}

/** Token lists of a file of plain sentences, vowel marks kept. */
export function readRaw(corpus: string, file: string): string[][] {
  return lines(join(corpus, file)).map((line) => {
    const tidy = line.replace(/(?<![\p{L}\p{M}])\u200c+|\u200c+(?![\p{L}\p{M}])/gu, '');
    return tidy.match(TOKEN) ?? [];
  });
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8').trim().split('\n');
}
