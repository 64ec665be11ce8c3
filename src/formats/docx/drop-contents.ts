const BOX = /<w:sdt(?=[\s>])|<\/w:sdt>|<w:docPartGallery\s[^<>]*["']Table of Contents["'][^<>]*>/g;
const FIELD =
  /<w:fldChar\s[^<>]*w:fldCharType\s*=\s*["'](begin|end)["'][^<>]*>|<w:instrText(?=[\s>])[^<>]*>([^<]*)/g;
const CONTENTS = /^\s*(?:TOC|INDEX)\s/;
const SHOWN = /<w:t(?=[\s>])[^<>]*>[^<]*<\/w:t>|<w:tab\s*\/>/g;
/** The class of a line in the style of those above contents, which people take for others too. */
export const NAME_OF_CONTENTS = 'contents-name';
const START = 'contents:';
const PLACE = `<w:p><w:bookmarkStart w:id="0" w:name="${START}"/></w:p>`;
const NAME = /^(?:فهرست(?!\p{L}).{0,30}|(?:table of )?contents)$/iu;

/**
 * The text of a Word file without the lists of its headings and pictures that Word made, with a place kept where each
 * stood. The XML has to be whole.
 */
export function dropContents(xml: string): string {
  return dropFields(dropBoxes(xml));
}

/** Takes out of the page that mammoth made the places of contents, and the lines above that said what they were. */
export function dropNamesOfContents(page: Document): void {
  for (const anchor of page.querySelectorAll(`a[id="${START}"]`)) {
    const place = anchor.parentElement!;
    const above = place.previousElementSibling;
    if (above?.matches('p,h1,h2,h3,h4,h5,h6') && isName(above)) above.remove();
    anchor.remove();
    if (!place.textContent?.trim()) place.remove();
  }
  for (const line of page.querySelectorAll(`.${NAME_OF_CONTENTS}`))
    if (isName(line)) line.remove();
    else line.removeAttribute('class');
}

function isName(line: Element): boolean {
  return NAME.test(line.textContent?.trim() ?? '');
}

function dropBoxes(xml: string): string {
  if (!xml.includes('Table of Contents')) return xml;
  const open: { at: number; isContents: boolean }[] = [];
  const kept: string[] = [];
  let done = 0;
  for (const { 0: piece, index } of xml.matchAll(BOX)) {
    if (piece === '<w:sdt') open.push({ at: index, isContents: false });
    else if (piece !== '</w:sdt>') open.at(-1)!.isContents = true;
    else {
      const box = open.pop();
      if (!box?.isContents || box.at < done) continue;
      kept.push(xml.slice(done, box.at), PLACE);
      done = index + piece.length;
    }
  }
  return [...kept, xml.slice(done)].join('');
}

function dropFields(xml: string): string {
  if (!/>\s*(?:TOC|INDEX)\s/.test(xml)) return xml;
  const open: { at: number; instruction: string }[] = [];
  const kept: string[] = [];
  let done = 0;
  for (const { 1: end, 2: instruction = '', index } of xml.matchAll(FIELD)) {
    const inner = open.at(-1);
    if (end === 'begin') open.push({ at: index, instruction: '' });
    else if (end !== 'end') {
      if (inner) inner.instruction += instruction;
    } else {
      const field = open.pop();
      if (!field || !CONTENTS.test(field.instruction) || field.at < done) continue;
      const before = xml.slice(done, field.at);
      const line = Math.max(before.lastIndexOf('<w:p>'), before.lastIndexOf('<w:p '));
      kept.push(
        before.slice(0, Math.max(0, line)),
        line < 0 ? '' : PLACE,
        before.slice(Math.max(0, line)),
      );
      kept.push(xml.slice(field.at, index).replace(SHOWN, ''));
      done = index;
    }
  }
  return [...kept, xml.slice(done)].join('');
}
