/** What the fonts of Windows have in their bytes, by the number of their character set. */
const BY_CHARSET: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [179, 'windows-1256'],
  [180, 'windows-1256'],
  [181, 'windows-1255'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);
const BY_CODE_PAGE: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [65001, 'utf-8'],
]);

/** The name that decoders have for the encoding of a font; nothing for one that has that of its document. */
export function encodingOfCharset(charset: number): string | undefined {
  return BY_CHARSET.get(charset);
}

/** The name that decoders have for a code page of Windows; nothing for one that they do not know. */
export function encodingOfCodePage(page: number): string | undefined {
  if (page >= 1250 && page <= 1258) return `windows-${page}`;
  return BY_CODE_PAGE.get(page);
}
