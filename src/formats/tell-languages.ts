import type { Block, Span } from '../text/block.ts';
import { languageOfText } from './language-of-text.ts';

/** What stands between quotation marks or the brackets of verses of the Quran. */
const QUOTED = /[«“"﴿][^«»“”"﴾﴿\n]{5,2000}[»”"﴾]/g;

/** The language that the text of each block is in, where that is sure. */
export function languagesOf(blocks: readonly Block[]): ReadonlyMap<Block, string | undefined> {
  return new Map(blocks.map((block) => [block, languageOfText(block.text)]));
}

/** The language most of the text is in; Persian where there is no telling. */
export function mainLanguage(languages: ReadonlyMap<Block, string | undefined>): string {
  const lengths = new Map<string, number>();
  for (const [{ text }, language] of languages)
    if (language) lengths.set(language, (lengths.get(language) ?? 0) + text.length);
  const all = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const [best] = [...lengths].sort(([, a], [, b]) => b - a);
  return best && best[0] !== 'fa' && best[1] > all * 0.8 ? best[0] : 'fa';
}

/** Whether most of the text is surely Persian, whatever a program wrote of it that knew only its own language. */
export function isPersian(languages: ReadonlyMap<Block, string | undefined>): boolean {
  let persian = 0;
  let other = 0;
  for (const [{ text }, language] of languages)
    if (language === 'fa') persian += text.length;
    else if (language) other += text.length;
  return persian > other;
}

/** Says which blocks, and which quotations in them, are in another language than the article, where that is sure. */
export function tellLanguages(
  blocks: readonly Block[],
  article: string,
  languages: ReadonlyMap<Block, string | undefined>,
): Block[] {
  return blocks.map((block) => {
    if (!block.text || block.kind === 'furniture' || isCode(block)) return block;
    const own = languages.get(block) ?? languageOfText(block.text);
    const language = block.language ?? own;
    if (language && language !== article) return { ...block, language };
    const { language: _, ...plain } = withoutOwn(block, article);
    const spans = quotations(block, own);
    return spans.length > 0
      ? { ...plain, spans: outerFirst([...(block.spans ?? []), ...spans]) }
      : plain;
  });
}

/** Word says of every stretch that it is Persian; in a Persian text that says nothing. */
function withoutOwn(block: Block, article: string): Block {
  const { spans, ...rest } = block;
  const kept = spans?.filter((span) => span.kind !== 'language' || span.language !== article);
  return kept?.length ? { ...rest, spans: kept } : rest;
}

function isCode({ text, spans = [] }: Block): boolean {
  return spans.some(({ kind, from, to }) => kind === 'code' && from === 0 && to === text.length);
}

/** Quotations of several words in another language than the text around them. */
function quotations({ text, spans = [] }: Block, own = 'fa'): Span[] {
  if (!/[«“"﴿]/.test(text)) return [];
  return [...text.matchAll(QUOTED)].flatMap(({ 0: match, index }): Span[] => {
    const [from, to] = [index + 1, index + match.length - 1];
    const quoted = text.slice(from, to);
    const language = /\S\s+\S/.test(quoted.trim()) ? languageOfText(quoted) : undefined;
    const isTold = spans.some(
      (span) => span.kind === 'language' && span.from < to && from < span.to,
    );
    if (!language || language === own || language === 'fa' || isTold) return [];
    return [{ kind: 'language', from, to, language }];
  });
}

function outerFirst(spans: Span[]): Span[] {
  return spans.sort((a, b) => a.from - b.from || b.to - a.to);
}
