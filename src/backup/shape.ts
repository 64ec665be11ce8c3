/** Makes a value of what was read from a file, or throws `Misshapen`. Nothing of the file is used but what it made. */
export type Shape<T> = (value: unknown) => T;

/** What a file holds is not what it has to be. */
export class Misshapen extends Error {
  override readonly name = 'Misshapen';
}

type Shaped<Fields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Shape<infer T> ? T : never;
};

function test(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Misshapen(what);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The shapes that all records are made of. */
export const shape = {
  /** @param longest in UTF-16 units */
  text:
    (longest: number, shortest = 0): Shape<string> =>
    (value) => {
      test(typeof value === 'string', 'text');
      test(value.length >= shortest && value.length <= longest, 'text');
      return value;
    },

  number:
    (low: number, high: number): Shape<number> =>
    (value) => {
      test(typeof value === 'number' && value >= low && value <= high, 'number');
      return value;
    },

  whole:
    (low: number, high: number): Shape<number> =>
    (value) => {
      test(Number.isInteger(value), 'whole number');
      return shape.number(low, high)(value);
    },

  flag: ((value) => {
    test(typeof value === 'boolean', 'flag');
    return value;
  }) satisfies Shape<boolean>,

  oneOf:
    <const T>(...values: readonly T[]): Shape<T> =>
    (value) => {
      test(values.includes(value as T), 'one of a list');
      return value as T;
    },

  list:
    <T>(one: Shape<T>, most: number): Shape<readonly T[]> =>
    (value) => {
      test(Array.isArray(value) && value.length <= most, 'list');
      return value.map(one);
    },

  nullable:
    <T>(one: Shape<T>): Shape<T | null> =>
    (value) =>
      value === null ? null : one(value),

  /** An object of these fields; others in it are left out. */
  record:
    <Fields extends Readonly<Record<string, Shape<unknown>>>>(
      fields: Fields,
    ): Shape<Shaped<Fields>> =>
    (value) => {
      test(isObject(value), 'record');
      const made = Object.entries(fields).map(([name, one]) => {
        try {
          return [name, one(Object.hasOwn(value, name) ? value[name] : undefined)] as const;
        } catch (error) {
          throw new Misshapen(name, { cause: error });
        }
      });
      return Object.fromEntries(made.filter(([, part]) => part !== undefined)) as Shaped<Fields>;
    },

  /** A field that need not be there. */
  optional:
    <T>(one: Shape<T>): Shape<T | undefined> =>
    (value) =>
      value === undefined ? undefined : one(value),

  /** A list of pairs as a map; no key twice. */
  map: <K, V>(key: Shape<K>, one: Shape<V>, most: number): Shape<ReadonlyMap<K, V>> => {
    const pairs = shape.list((pair) => {
      test(Array.isArray(pair) && pair.length === 2, 'pair');
      return [key(pair[0]), one(pair[1])] as const;
    }, most);
    return (value) => {
      const list = pairs(value);
      const made = new Map(list);
      test(made.size === list.length, 'keys of a map');
      return made;
    };
  },

  /** What else must hold of a value. */
  also:
    <T>(one: Shape<T>, holds: (value: T) => boolean): Shape<T> =>
    (value) => {
      const made = one(value);
      test(holds(made), 'value');
      return made;
    },
};
