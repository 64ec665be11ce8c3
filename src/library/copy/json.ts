/** JSON that keeps maps, sets and bytes, as UTF-8. */
export const json = {
  encode(value: unknown): Uint8Array<ArrayBuffer> {
    const text = JSON.stringify(value, (_, one: unknown) =>
      one instanceof Map ? { '#map': [...one] } : one instanceof Set ? { '#set': [...one] } : one,
    );
    return new TextEncoder().encode(text);
  },

  decode(bytes: Uint8Array): unknown {
    return JSON.parse(new TextDecoder().decode(bytes), (_, one: unknown) => {
      if (typeof one !== 'object' || one === null) return one;
      if ('#map' in one) return new Map(one['#map'] as [unknown, unknown][]);
      if ('#set' in one) return new Set(one['#set'] as unknown[]);
      return one;
    });
  },
};
