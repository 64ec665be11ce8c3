import { openArchive, type Budget } from './archive/open-archive.ts';
import { withoutFolder } from './archive/without-folder.ts';
import { decodeText } from './decode-text.ts';
import type { Draft } from './draft.ts';
import { FormatFault } from './format-fault.ts';
import type { Host } from './host.ts';
import type { Reading } from './reading.ts';
import { readData } from './read-data.ts';
import { readSeveral } from './read-several.ts';
import { readText } from './read-text.ts';
import { sniff, type Format } from './sniff.ts';
import { pageInArchive } from './web-archive.ts';

/** A file whole. `type` is its MIME type, or empty. */
export interface NamedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The largest text that is read, in bytes; a thousand-page novel is a tenth of it. */
const LARGEST_TEXT = 20_000_000;
const TEXTS: ReadonlySet<Format> = new Set(['plain', 'markdown', 'html', 'feed', 'json']);
/** A book or an archive holds pictures too. */
const LARGEST = 200_000_000;

/**
 * Reads a file into drafts by what it is; the reader of its format is loaded now.
 * @param outer The budget of the archive that holds the file; a plain archive within one is `unsupported`.
 * @throws FormatFault
 */
export async function readFile(
  { name, type, bytes }: NamedFile,
  host: Host,
  reading: Reading,
  outer?: Budget,
): Promise<readonly Draft[]> {
  if (bytes.length === 0) throw new FormatFault('empty');
  const format = sniff(name, type, bytes);
  if (format === 'old-word') throw new FormatFault('old-word');
  if (format === 'locked-office') throw new FormatFault('password');
  if (format === 'binary') throw new FormatFault('unsupported');
  if (bytes.length > (TEXTS.has(format) ? LARGEST_TEXT : LARGEST))
    throw new FormatFault('too-large');
  if (format === 'plain' || format === 'markdown')
    return [await (host.readText ?? readText)({ format, bytes }, reading)];
  const { parseHtml, startPdfWorker } = host;
  const whole = new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
  if (format === 'pdf') {
    if (!startPdfWorker) throw new FormatFault('unsupported');
    return [await (await import('./pdf/pdf.ts')).readPdf(whole, startPdfWorker, reading)];
  }
  if (!parseHtml) throw new FormatFault('unsupported');
  if (format === 'feed' || format === 'json') {
    const { text, encoding } = decodeText(bytes);
    const drafts = await readData(format, text, parseHtml);
    if (drafts?.length === 0) throw new FormatFault('unsupported');
    if (drafts) return drafts.map((draft) => ({ ...draft, notes: { ...draft.notes, encoding } }));
    return [await (host.readText ?? readText)({ format: 'plain', bytes }, reading)];
  }
  if (format === 'fb2')
    return [await (await import('./fb2/fb2.ts')).readFb2(bytes, parseHtml, reading)];
  if (format === 'rtf')
    return [await (await import('./rtf/rtf.ts')).readRtf(bytes, parseHtml, reading)];
  if (format === 'mail') return [(await import('./mail.ts')).readMail(whole, parseHtml)];
  if (format === 'html' || format === 'web-archive') {
    const { text, encoding } = decodeText(format === 'html' ? bytes : pageInArchive(bytes));
    const draft = (await import('./html.ts')).readHtml(text, parseHtml);
    return [{ ...draft, notes: { ...draft.notes, encoding } }];
  }
  const budget = outer ?? { left: LARGEST };
  const archive = withoutFolder(openArchive(whole, budget));
  if (archive.find('META-INF/container.xml'))
    return [await (await import('./epub/epub.ts')).readEpub(archive, parseHtml, reading)];
  if (archive.paths.some((path) => /^word\/document\d*\.xml$/.test(path)))
    return [await (await import('./docx/docx.ts')).readDocx(archive, parseHtml, reading)];
  if (archive.find('META-INF/manifest.xml'))
    return [await (await import('./odt/odt.ts')).readOdt(archive, parseHtml, reading)];
  if (archive.find('[Content_Types].xml')) throw new FormatFault('unsupported');
  if (outer) throw new FormatFault('unsupported');
  return readSeveral(archive, reading, (file, inner) => readFile(file, host, inner, budget));
}
