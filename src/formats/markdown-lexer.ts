import { Lexer, Marked, type Token, type Tokens } from 'marked';
import type { Reading } from './reading.ts';

/** The words of a note, as they stand behind `[^label]:`. */
export interface Footnote extends Tokens.Generic {
  readonly type: 'footnote';
  readonly label: string;
  readonly tokens: Token[];
}

const DEFINITION =
  /^\[\^([^\]\s]{1,40})\]:[ \t]*([^\n]*(?:\n(?:[ \t]+\S[^\n]*|(?!\[\^|[ \t]*\n|#|>|[-*+] |\d+[.)] )[^\n]+))*)(?:\n+|$)/;
const CALL = /^\[\^([^\]\s]{1,40})\]/;

/** The tokens of Markdown whose lines end in `\n`, with `footnote`s where it has them and `note`s where the text calls one of these. */
export function markdownLexer(body: string, progress?: Reading['progress']): Token[] {
  const labels = new Set<string>();
  for (const [, label = ''] of body.matchAll(/^\[\^([^\]\s]{1,40})\]:/gm)) labels.add(label);
  const marked = new Marked();
  if (labels.size > 0)
    marked.use({
      extensions: [
        {
          name: 'footnote',
          level: 'block',
          start: (source) => /^\[\^/m.exec(source)?.index,
          tokenizer(source) {
            const [raw, label, text = ''] = DEFINITION.exec(source) ?? [];
            if (raw === undefined || label === undefined) return undefined;
            return { type: 'footnote', raw, label, tokens: this.lexer.inlineTokens(text.trim()) };
          },
        },
        {
          name: 'note',
          level: 'inline',
          start: (source) => source.indexOf('[^'),
          tokenizer(source) {
            const [raw, label] = CALL.exec(source) ?? [];
            if (raw === undefined || label === undefined || !labels.has(label)) return undefined;
            return { type: 'note', raw, label };
          },
        },
      ],
    });
  const lexer = new Lexer(marked.defaults);
  lexer.blockTokens(body, lexer.tokens);
  const { inlineQueue } = lexer;
  for (const [i, { src, tokens }] of inlineQueue.entries()) {
    progress?.(i / inlineQueue.length);
    lexer.inlineTokens(src, tokens);
  }
  return lexer.tokens;
}
