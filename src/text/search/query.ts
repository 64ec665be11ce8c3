import { foldText } from './folded-text.ts';

/** Letters that have to occur; `exact` ones as whole words side by side. */
export interface Term {
  readonly letters: string;
  readonly exact: boolean;
}

/** What a person looks for: every word has to occur; what stands in «» or "" just so. */
export function parseQuery(query: string): readonly Term[] {
  const terms: Term[] = [];
  const add = (text: string, exact: boolean): void => {
    const letters = foldText(text).text;
    if (letters && !terms.some((term) => term.letters === letters && (term.exact || !exact)))
      terms.push({ letters, exact });
  };
  const loose = query.replace(/«([^«»]*)»|"([^"]*)"/g, (_, inner?: string, other?: string) => {
    add(inner ?? other ?? '', true);
    return ' ';
  });
  for (const word of loose.split(/\s+/)) add(word, false);
  return terms;
}
