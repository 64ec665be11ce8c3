type UseCases = { readonly [name: string]: (...given: never[]) => unknown };

/** The same use cases, each answering with a promise. */
export type Later<Cases extends UseCases> = {
  readonly [Name in keyof Cases]: (
    ...given: Parameters<Cases[Name]>
  ) => Promise<Awaited<ReturnType<Cases[Name]>>>;
};

/**
 * Use cases whose code is fetched at the first call, so that showing a text does not wait for it.
 * @param names all of them
 */
export function later<Cases extends UseCases>(
  names: Readonly<Record<keyof Cases, true>>,
  fetch: () => Promise<Cases>,
): Later<Cases> {
  let fetched: Promise<Cases> | undefined;
  const fetchOnce = (): Promise<Cases> =>
    (fetched ??= fetch().catch((error: unknown) => {
      fetched = undefined; // without the net it is asked for again
      throw error;
    }));
  const deferred = (name: string) =>
    [name, async (...given: never[]) => (await fetchOnce())[name]?.(...given)] as const;
  return Object.fromEntries(Object.keys(names).map(deferred)) as unknown as Later<Cases>;
}
