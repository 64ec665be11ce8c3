import { Marked, type Token, type Tokens } from 'marked';

/** The words of a note, as they stand behind `[^label]:`. */
export interface Footnote extends Tokens.Generic {
  readonly type: 'footnote';
  readonly label: string;
  readonly tokens: Token[];
}

const DEFINITION =
  /^\[\^([^\]\s]{1,40})\]:[ \t]*([^\n]*(?:\n(?:[ \t]+\S[^\n]*|(?!\[\^|[ \t]*\n|#|>|[-*+] |\d+[.)] )[^\n]+))*)(?:\n+|$)/;
const CALL = /^\[\^([^\]\s]{1,40})\]/;

/** The tokens of Markdown, with `footnote`s where it has them and `note`s where the text calls one of these. */
export function markdownLexer(body: string): Token[] {
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
  return marked.lexer(body);
}
