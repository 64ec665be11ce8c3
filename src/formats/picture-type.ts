const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG\r\n\x1A\n/, 'image/png'],
  [/^\xFF\xD8\xFF/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF[^]{4}WEBP/, 'image/webp'],
  [/^[^]{4}ftyp(?:avif|avis)/, 'image/avif'],
];

/**
 * The MIME type of a picture, by its own first bytes. Only pictures made of points: SVG is a page that can hold
 * scripts and call out, so it is none.
 */
export function pictureType(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return TYPES.find(([signature]) => signature.test(head))?.[1];
}
