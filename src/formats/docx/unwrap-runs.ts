/** What only stands around runs, and what is said beside them of how they sound. */
const WRAPPER =
  /<\/?w:(?:fldSimple|bdo|dir|ruby|rubyBase)(?=[\s/>])[^<>]*>|<w:(rt|rubyPr)(?=[\s>])[^<>]*(?<!\/)>[^]*?<\/w:\1>/g;
const TERM = /<m:t(?=[\s>])[^<>]*>([^<]*)<\/m:t>/g;
const DENOMINATOR = /<m:den(?=[\s>])[^<>]*>/g;
const POWER = /<m:sup(?=[\s>])[^<>]*>/g;
const REST_OF_FORMULA = /<\/?m:[^<>]*>/g;

/** A run that holds no other. */
const RUN = /<w:r(?=[\s>])[^<>]*>(?:(?!<w:r[\s>])<|[^<])*?<\/w:r>/g;
/** It is not shown, and not to be read. */
const HIDDEN = /<w:vanish\s*(?:w:val\s*=\s*["'](?:1|true|on)["']\s*)?\/>/;

/**
 * A part of a Word file with the runs that mammoth would pass over where it reads runs: those in simple fields, under a
 * direction of their own or with a reading above them, and the terms of formulas; without those that are hidden. The XML has to be whole.
 */
export function unwrapRuns(xml: string): string {
  return (
    xml.includes('<w:vanish') ? xml.replace(RUN, (run) => (HIDDEN.test(run) ? '' : run)) : xml
  )
    .replace(WRAPPER, '')
    .replace(TERM, (_, text: string) => run(text))
    .replace(DENOMINATOR, run('/'))
    .replace(POWER, run('^'))
    .replace(REST_OF_FORMULA, '');
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
