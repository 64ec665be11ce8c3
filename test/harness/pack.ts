import { zipSync, type Zippable } from 'fflate';

const CONTAINER =
  '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>';
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** What every archive of a kind holds, unless a listing says it itself. */
const ALWAYS: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
  zip: {},
  epub: { mimetype: 'application/epub+zip', 'META-INF/container.xml': CONTAINER },
  odt: {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<manifest:manifest/>',
  },
  docx: { '[Content_Types].xml': TYPES, '_rels/.rels': RELATIONS },
};

/** The smallest picture there is: one grey point. */
const POINT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

/**
 * A file of a kind, from its text. An archive from a listing: `=== path` begins a file, the lines below it are its content. A file that is named as a
 * picture and has no content is one grey point.
 */
export function pack(kind: string, listing: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const always = ALWAYS[kind];
  if (!always) return encoder.encode(listing);
  const files: Zippable = {};
  for (const [path, text] of Object.entries(always)) files[path] = encoder.encode(text);
  for (const part of listing.split(/^=== /m).slice(1)) {
    const [path = '', ...lines] = part.split('\n');
    const text = lines.join('\n');
    const isPicture = /\.(?:png|jpg)$/.test(path) && text.trim() === '';
    files[path] = isPicture ? point() : encoder.encode(text);
  }
  return zipSync(files);
}

/** The bytes of the smallest picture. */
export function point(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(POINT), (char) => char.charCodeAt(0));
}
