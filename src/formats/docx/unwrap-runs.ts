import { linearFormulas } from './linear-formulas.ts';

/** What only stands around runs, and what is said beside them of how they sound. */
const WRAPPER =
  /<\/?w:(?:fldSimple|bdo|dir|ruby|rubyBase)(?=[\s/>])[^<>]*>|<w:(rt|rubyPr)(?=[\s>])[^<>]*(?<!\/)>[^]*?<\/w:\1>/g;
/** What ends a line for the eye, and what sets words apart. */
const BREAK = /<w:cr\s*\/>|<w:br\s[^<>]*w:type\s*=\s*["'](?:page|column)["'][^<>]*\/>/g;
const TAB = /<w:ptab(?=[\s/])[^<>]*\/>/g;
/** The end of a paragraph that holds a first letter alone, which stands beside the lines of the next. */
const DROPPED =
  /(<w:framePr\s[^<>]*w:dropCap\s*=\s*["'](?:drop|margin)["'](?:(?!<\/?w:p[\s>])[^])*)<\/w:p>\s*<w:p(?=[\s>])[^<>]*(?<!\/)>(?:\s*<w:pPr>(?:(?!<\/w:p>)[^])*?<\/w:pPr>(?!<\/w:pPrChange>))?/g;

/** A run that holds no other. */
const RUN = /<w:r(?=[\s>])[^<>]*>(?:(?!<w:r[\s>])<|[^<])*?<\/w:r>/g;
/** It is not shown, and not to be read. */
const HIDDEN = /<w:vanish\s*(?:w:val\s*=\s*["'](?:1|true|on)["']\s*)?\/>/;

/**
 * A part of a Word file with the runs that mammoth would pass over where it reads runs: those in simple fields, under a
 * direction of their own or with a reading above them, and the terms of formulas; without those that are hidden. Where it
 * would join words a line or a column parts, there is a break. The XML has to be whole.
 */
export function unwrapRuns(xml: string): string {
  const seen = xml.includes('<w:vanish')
    ? xml.replace(RUN, (run) => (HIDDEN.test(run) ? '' : run))
    : xml;
  return linearFormulas(seen.includes('w:dropCap') ? seen.replace(DROPPED, joinDropped) : seen)
    .replace(WRAPPER, '')
    .replace(BREAK, '<w:br/>')
    .replace(TAB, '<w:tab/>');
}

/** Persian letters of one word cannot be set apart: some of them are a word. */
function joinDropped(_: string, dropped: string): string {
  const isWord = /[\u0620-\u06d3]{2}$/.test(dropped.replace(/<[^<>]*>/g, ''));
  return isWord ? `${dropped}<w:r><w:t xml:space="preserve"> </w:t></w:r>` : dropped;
}
