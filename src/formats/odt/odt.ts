import type { Archive } from '../archive/open-archive.ts';
import { resolvePath } from '../archive/resolve-path.ts';
import { breathe } from '../../base/breathe.ts';
import { decodeText } from '../decode-text.ts';
import { documentAbout, statedAuthor } from '../document-about.ts';
import { documentDraft } from '../document-draft.ts';
import type { Draft } from '../draft.ts';
import { FormatFault } from '../format-fault.ts';
import type { ParseHtml } from '../html.ts';
import { parseXml } from '../parse-xml.ts';
import { PictureBox } from '../picture-box.ts';
import type { Reading } from '../reading.ts';
import { unwrap } from '../unwrap.ts';
import { prepareText } from './prepare-text.ts';
import { Styles } from './styles.ts';

/** Bytes of markup. */
const LARGEST_TEXT = 20_000_000;

/**
 * Reads an OpenDocument text: headings, lists, tables, footnotes and pictures as it names them, changes that were
 * tracked as accepted. Source: OASIS OpenDocument 1.3.
 * @throws FormatFault `password` when encrypted, `unsupported` for a table or a talk, `empty` without words
 */
export async function readOdt(
  archive: Archive,
  parse: ParseHtml,
  { signal, progress }: Reading,
): Promise<Draft> {
  const textOf = async (path: string): Promise<string> => {
    const found = archive.find(path);
    const bytes = found ? await archive.read(found, signal) : undefined;
    if (bytes && bytes.length > LARGEST_TEXT) throw new FormatFault('too-large');
    return bytes?.length ? decodeText(bytes).text : '';
  };
  if (/<(?:[\w-]+:)?encryption-data[\s/>]/.test(await textOf('META-INF/manifest.xml')))
    throw new FormatFault('password');
  const page = parseXml(await textOf('content.xml'), parse);
  const text = page.querySelector('office-text');
  if (!text) throw new FormatFault('unsupported');
  progress?.(0.3);
  const styles = new Styles();
  styles.add(parseXml(await textOf('styles.xml'), parse));
  styles.add(page);
  await breathe(signal);

  const pictures = new PictureBox();
  await prepareText(text, styles, async (address) => {
    await breathe(signal);
    const found = archive.find(resolvePath('', address) ?? '');
    return found && pictures.add(found, () => archive.read(found, signal));
  });
  page.body.replaceChildren(text);
  unwrap(text);
  progress?.(0.7);
  const meta = parseXml(await textOf('meta.xml'), parse);
  const said = (name: string): string => meta.querySelector(name)?.textContent ?? '';
  const about = documentAbout({
    title: said('dc-title'),
    author: statedAuthor(said('meta-initial-creator')) || said('dc-creator'),
  });
  const draft = await documentDraft(page, about, pictures.images, signal);
  progress?.(1);
  return draft;
}
