/**
 * The files that can be brought in, for whoever lets a person choose, share or open one: MIME types, each with the
 * extensions of its files. What a file really is, its content tells.
 */
export const acceptedTypes = {
  'text/plain': ['.txt', '.text', '.srt', '.vtt'],
  'text/markdown': ['.md', '.markdown'],
  'text/html': ['.html', '.htm'],
  'application/xhtml+xml': ['.xhtml'],
  'multipart/related': ['.mhtml', '.mht'],
  'message/rfc822': ['.eml'],
  'application/json': ['.json'],
  'application/epub+zip': ['.epub'],
  'application/x-fictionbook+xml': ['.fb2'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.oasis.opendocument.text': ['.odt'],
  'application/rtf': ['.rtf'],
  'text/rtf': ['.rtf'],
  'application/pdf': ['.pdf'],
  'application/zip': ['.zip'],
  'application/vnd.avakhan+zip': ['.avakhan'],
  // What phones make of an ending that they do not know.
  'application/octet-stream': ['.avakhan'],
} satisfies Readonly<Record<string, `.${string}`[]>>;

/** The same as one list, types and endings: phones know types, and desktops endings. */
export const acceptedList: readonly string[] = [...new Set(Object.entries(acceptedTypes).flat(2))];
