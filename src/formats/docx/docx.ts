import { zipSync } from 'fflate';
import mammoth from 'mammoth/mammoth.browser.min.js';
import type { Archive } from '../archive/open-archive.ts';
import { breathe } from '../../base/breathe.ts';
import { documentAbout } from '../document-about.ts';
import { documentDraft } from '../document-draft.ts';
import type { Draft } from '../draft.ts';
import { FormatFault } from '../format-fault.ts';
import type { ParseHtml } from '../html.ts';
import { isTangledHtml } from '../is-tangled-html.ts';
import { parseXml } from '../parse-xml.ts';
import { PictureBox } from '../picture-box.ts';
import type { Reading } from '../reading.ts';
import { dropContents, dropNamesOfContents } from './drop-contents.ts';
import { isWholeXml } from './is-whole-xml.ts';
import { takeMarks, tellMarks } from './list-marks.ts';
import { takeSigns, tellSigns } from './note-signs.ts';
import { Numbering } from './numbering.ts';
import { styleMap, tellOutline } from './style-map.ts';
import { unwrapRuns } from './unwrap-runs.ts';

/** What the file says of itself. */
const ABOUT = 'docProps/core.xml';
/** The parts that it, the text, its styles, notes and pictures are in. */
const PARTS = /^(?:\[Content_Types\]\.xml|docProps\/core\.xml|_rels\/[^/]+|word\/.+)$/;
const MAIN = /^word\/document\d*\.xml$/i;
/** Bytes of markup, a thousandth of a second for each ten thousand. */
const LARGEST_TEXT = 40_000_000;

/**
 * Reads a Word file: headings, lists, tables, footnotes and pictures as it names them, changes that were tracked as
 * accepted. What its text is made of is unpacked here, within the limits of the archive, before mammoth sees it.
 * @throws FormatFault `empty` without words, `unreadable` when damaged
 */
export async function readDocx(
  archive: Archive,
  parse: ParseHtml,
  { signal, progress }: Reading,
): Promise<Draft> {
  const parts: Record<string, Uint8Array> = {};
  const paths = archive.paths.filter((path) => PARTS.test(path));
  for (const [i, path] of paths.entries()) {
    parts[path] = await archive.read(path, signal);
    if (/\.(?:xml|rels)$/i.test(path)) {
      if (parts[path].length > LARGEST_TEXT) throw new FormatFault('too-large');
      const xml = new TextDecoder().decode(parts[path]);
      if (!isWholeXml(xml)) throw new FormatFault('unreadable');
      parts[path] = new TextEncoder().encode(unwrapRuns(xml));
      await breathe(signal);
    }
    progress?.(((i + 1) / paths.length) * 0.3);
  }
  const textOf = (path: string): string => new TextDecoder().decode(parts[path]);
  const styles = parseXml(textOf('word/styles.xml'), parse);
  const numbering = new Numbering(parseXml(textOf('word/numbering.xml'), parse), styles);
  const main = paths.find((path) => MAIN.test(path));
  if (main) {
    const marked = tellMarks(dropContents(tellSigns(textOf(main))), numbering);
    parts[main] = new TextEncoder().encode(tellOutline(marked));
  }
  await breathe(signal);
  const pictures = new PictureBox();
  let images = 0;
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer: zipSync(parts, { level: 0 }).buffer },
    {
      styleMap: styleMap(styles),
      convertImage: mammoth.images.imgElement(async (image) => {
        await breathe(signal);
        const load = async () => new Uint8Array(await image.readAsArrayBuffer());
        return { src: (await pictures.add(`${images++}`, load)) ?? '' };
      }),
    },
  );
  await breathe(signal);
  progress?.(0.8);
  if (isTangledHtml(value)) throw new FormatFault('unreadable');
  const page = parse(value);
  takeMarks(page);
  takeSigns(page);
  dropNamesOfContents(page);
  const draft = await documentDraft(page, {}, pictures.images, signal);
  progress?.(1);
  // A text that begins without a heading is better named by its writer than by its first words.
  const about = parseXml(textOf(ABOUT), parse).querySelector('dc-title')?.textContent ?? '';
  const { title } = documentAbout({ title: about });
  if (!title || draft.notes.title !== 'text') return draft;
  return { ...draft, title, notes: { ...draft.notes, title: 'stated' } };
}
