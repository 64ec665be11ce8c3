/** JSON as UTF-8; maps and sets become lists. */
export function encodeJson(value: unknown): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify(value, (_, one: unknown) =>
    one instanceof Map || one instanceof Set ? [...one] : one,
  );
  return new Uint8Array(new TextEncoder().encode(text));
}
